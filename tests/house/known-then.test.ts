import fc from 'fast-check'
import { expect, test } from 'vitest'
import { closeCase } from '../../src/features/eviction-prevention/commands/close-case.ts'
import { recordCaseDate } from '../../src/features/eviction-prevention/commands/record-case-date.ts'
import { recordContactAttempt } from '../../src/features/eviction-prevention/commands/record-contact-attempt.ts'
import { countCaseEvents } from '../../src/features/eviction-prevention/counts.ts'
import { addSampleChild, openSampleCase } from '../../src/features/eviction-prevention/samples.ts'
import { correctSpell } from '../../src/features/homelessness/commands/correct-spell.ts'
import { endSpell } from '../../src/features/homelessness/commands/end-spell.ts'
import { linkPerson } from '../../src/features/homelessness/commands/link-person.ts'
import { recordContact } from '../../src/features/homelessness/commands/record-contact.ts'
import { removeSpell } from '../../src/features/homelessness/commands/remove-spell.ts'
import { startSpell } from '../../src/features/homelessness/commands/start-spell.ts'
import { unlinkPerson } from '../../src/features/homelessness/commands/unlink-person.ts'
import { countHomelessYears } from '../../src/features/homelessness/counts.ts'
import { sampleHomelessPerson } from '../../src/features/homelessness/samples.ts'
import { sampleMunicipality } from '../../src/features/organisation/samples.ts'
import { addDays, type Instant, instant, type PlainDate, plainDate } from '../../src/foundation/plain-date.ts'
import type { Caller } from '../../src/platform/house.ts'
import { asSystem } from '../../src/platform/purpose.ts'
import { everyCaseCount } from '../support/case-counts.ts'
import { testHouse } from '../support/house.ts'
import { withSql } from '../support/sql.ts'

const { house, clock, databaseUrl } = await testHouse()
const begin = plainDate('2025-09-12')
const period = { from: plainDate('2025-01-01'), until: plainDate('2027-01-01') }
let towns = 0

const person = fc.nat(3)
const which = fc.nat(5)
/** Days before the day on which it is written; now and then it is written long after. */
const before = fc.oneof(fc.nat(3), fc.integer({ min: 20, max: 400 }))
const lasting = fc.option(fc.integer({ min: 1, max: 60 }), { nil: null, freq: 1 })
const place = fc.constantFrom('night-shelter', 'family-relatives', 'social-contract', 'rough-sleeping')
const destination = fc.constantFrom('own-lease', 'street', 'unknown')
const outcome = fc.constantFrom('paid_by_tenant', 'evicted_with_children', 'moved_to_unknown')

/** What is written in a month, in the house's own commands; what is refused is part of it. */
const step = fc.oneof(
	{
		weight: 5,
		arbitrary: fc.record({ does: fc.constant('start' as const), person, before, lasting, place }),
	},
	{ weight: 3, arbitrary: fc.record({ does: fc.constant('met' as const), person, before }) },
	{ weight: 4, arbitrary: fc.record({ does: fc.constant('end' as const), which, before, destination }) },
	{ weight: 2, arbitrary: fc.record({ does: fc.constant('correct' as const), which, before, place }) },
	{ weight: 2, arbitrary: fc.record({ does: fc.constant('remove' as const), which }) },
	{ weight: 3, arbitrary: fc.record({ does: fc.constant('merge' as const), person, other: person }) },
	{ weight: 2, arbitrary: fc.record({ does: fc.constant('undo' as const) }) },
	{ weight: 3, arbitrary: fc.record({ does: fc.constant('open' as const), child: fc.boolean() }) },
	{ weight: 4, arbitrary: fc.record({ does: fc.constant('evicted' as const), which, before }) },
	{ weight: 2, arbitrary: fc.record({ does: fc.constant('close' as const), which, before, outcome }) },
)
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never

/** A month in which everything happens once, so that what chance leaves out is tried all the same. */
const everything: readonly Step[] = [
	{ does: 'start', person: 0, before: 3, lasting: null, place: 'night-shelter' },
	{ does: 'start', person: 1, before: 40, lasting: 10, place: 'family-relatives' },
	{ does: 'met', person: 0, before: 1 },
	{ does: 'correct', which: 0, before: 2, place: 'rough-sleeping' },
	{ does: 'merge', person: 0, other: 1 },
	{ does: 'undo' },
	{ does: 'end', which: 0, before: 0, destination: 'own-lease' },
	{ does: 'remove', which: 1 },
	{ does: 'open', child: false },
	{ does: 'open', child: false },
	{ does: 'evicted', which: 0, before: 0 },
	{ does: 'close', which: 1, before: 0, outcome: 'paid_by_tenant' },
]

/** A month of writing in one municipality. */
class Month {
	readonly officer: Caller
	readonly people: readonly string[]
	readonly spells: string[] = []
	readonly cases: string[] = []
	readonly links: string[] = []
	constructor(officer: Caller, people: readonly string[]) {
		this.officer = officer
		this.people = people
	}

	async write(taken: Step, today: PlainDate): Promise<boolean> {
		return (await this.#write(taken, today))?.is === 'done'
	}

	async #write(taken: Step, today: PlainDate) {
		const { officer } = this
		const day = 'before' in taken ? addDays(today, -taken.before) : today
		const personId = 'person' in taken ? this.people[taken.person] : undefined
		const of = (ids: readonly string[]) =>
			'which' in taken ? ids[taken.which % Math.max(1, ids.length)] : undefined
		const spellId = of(this.spells)
		const caseId = of(this.cases)
		switch (taken.does) {
			case 'start': {
				const { place: where, lasting: days } = taken
				const end = days === null ? {} : { endsOn: addDays(day, days) }
				const answer = await startSpell(officer, {
					personId,
					startsOn: day,
					place: where,
					contactOn: day,
					...end,
				})
				if (answer.is === 'done') this.spells.push(answer.value.spellId)
				return answer
			}
			case 'met':
				return await recordContact(officer, { personId, onDay: day, kind: 'meeting' })
			case 'end':
				return await endSpell(officer, { spellId, endsOn: day, destination: taken.destination })
			case 'correct': {
				const said = { startsOn: day, place: taken.place, neighbours: 'keep', reason: 'Sagt på nytt' }
				return await correctSpell(officer, { spellId, ...said })
			}
			case 'remove':
				return await removeSpell(officer, { spellId, reason: 'Fel person' })
			case 'merge': {
				const answer = await linkPerson(officer, { aId: personId, bId: this.people[taken.other] })
				if (answer.is === 'done') this.links.push(answer.value.linkId)
				return answer
			}
			case 'undo':
				return await unlinkPerson(officer, { linkId: this.links.pop() })
			case 'open': {
				const children = taken.child ? 'yes' : 'no'
				const address = `Sjögatan ${this.cases.length + 1}`
				const opened = await openSampleCase(officer, { address, children })
				this.cases.push(opened)
				if (taken.child) await addSampleChild(officer, opened)
				const attempt = { kind: 'letter', result: 'reached', onDay: today, debtAdviceOffered: 'yes' }
				return await recordContactAttempt(officer, { caseId: opened, ...attempt })
			}
			case 'evicted': {
				const told = { kind: 'evicted', onDay: day, source: 'enforcement-authority' }
				return await recordCaseDate(officer, { caseId, ...told })
			}
			case 'close': {
				const told = {
					outcome: taken.outcome,
					evictedOn: taken.outcome.startsWith('evicted') ? day : undefined,
				}
				return await closeCase(officer, { caseId, ...told, deviationReasons: 'Inget hem fanns.' })
			}
		}
	}
}

/** The moment of the database's own clock, by which what is written is dated. */
async function momentNow(): Promise<Instant> {
	const text = `select to_char(clock_timestamp() at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at`
	const [row] = await withSql(databaseUrl, (sql) => sql.rows<{ at: Instant }>(text))
	if (row === undefined) throw new Error('a clock tells')
	return row.at
}

test('a month of entries, corrections, merges and undos is counted again as it was at each moment', async () => {
	const seen = new Map<string, number>()
	const moved = new Set<string>()
	await fc.assert(
		fc.asyncProperty(fc.array(fc.tuple(step, fc.nat(3)), { minLength: 16, maxLength: 26 }), async (steps) => {
			const town = await sampleMunicipality(house, `Minnesköping ${++towns}`)
			const officer = town.as('officer')
			let today = begin
			const moveTo = (day: PlainDate) => clock.set(instant(`${day}T09:00:00Z`))
			moveTo(today)
			const people = await Promise.all([0, 1, 2, 3].map(() => sampleHomelessPerson(officer)))
			const month = new Month(officer, people)
			const figures = async (knownAt?: Instant) =>
				await asSystem(house, town.municipalityId, async (now) => {
					const act = knownAt === undefined ? now : { ...now, knownAt }
					return {
						...(await countHomelessYears(act, period)),
						...(await countCaseEvents(act, period, everyCaseCount)),
					}
				})
			const recorded: { at: Instant; today: PlainDate; figures: unknown }[] = []
			for (const [taken, days] of steps) {
				today = addDays(today, days)
				moveTo(today)
				if (await month.write(taken, today)) seen.set(taken.does, (seen.get(taken.does) ?? 0) + 1)
				recorded.push({ at: await momentNow(), today, figures: await figures() })
			}
			for (const one of recorded) {
				moveTo(one.today)
				expect(await figures(one.at)).toEqual(one.figures)
				moved.add(JSON.stringify(one.figures))
			}
		}),
		{ numRuns: 12, endOnFailure: true, examples: [[everything.map((one) => [one, 1])]] },
	)
	expect([...seen.keys()].toSorted()).toEqual(
		['close', 'correct', 'end', 'evicted', 'merge', 'met', 'open', 'remove', 'start', 'undo'].toSorted(),
	)
	expect(moved.size).toBeGreaterThan(30)
}, 180_000)
