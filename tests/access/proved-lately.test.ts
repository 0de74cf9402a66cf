import { expect, test } from 'vitest'
import { instant } from '../../src/foundation/plain-date.ts'
import { lillhamnHouse } from '../support/lillhamn-house.ts'
import { peopleAskedAbout } from '../support/people-asked-about.ts'
import { queriesOfPeople } from '../support/queries-of-people.ts'

// What is kept of one protected person opens by named access only to whoever proved lately to be themselves.
const { house, databaseUrl } = await lillhamnHouse()
const { actor, idsFor } = await peopleAskedAbout(databaseUrl, 'confidentiality')
const stale = { house, actor: { ...actor, provedAt: instant('2026-10-12T06:00:00Z') } }
const fresh = { house, actor: { ...actor, provedAt: instant('2026-10-12T06:59:00Z') } }
const opening = (await queriesOfPeople()).filter(({ query }) => query.useCase.opensOne === true)

// Whom a bed is booked for is chosen on the form itself.
const chosen: Readonly<Record<string, object>> = {
	bookingForm: { people: (await idsFor('personId')).slice(0, 1) },
}

/** Inputs by each row that the query's ids may lead to. */
async function inputsFor(required: readonly string[]): Promise<Record<string, unknown>[]> {
	const lists = await Promise.all(required.map(idsFor))
	return (lists[0] ?? []).map((_, at) =>
		Object.fromEntries(
			required.map((field, place) => {
				const id = lists[place]?.[at + (field === 'bId' ? 1 : 0)]
				return [field, field.endsWith('Ids') ? [id] : id]
			}),
		),
	)
}

test.each(opening)(
	'$name asks for a new proof before somebody protected is opened',
	async ({ name, query, required }) => {
		for (const row of await inputsFor(required)) {
			const input = { ...row, ...chosen[name] }
			const answer = await query(stale, input)
			if (answer.is !== 'refused' || answer.refusal.because !== 'prove-again') continue
			expect((await query(fresh, input)).is).toBe('done')
			return
		}
		expect.unreachable('nothing that it opens asked for a proof')
	},
)
