import { expect, test } from 'vitest'
import * as z from 'zod'
import { testHouse } from '../../../../tests/support/house.ts'
import { withSql } from '../../../../tests/support/sql.ts'
import { addDays, plainDate } from '../../../foundation/plain-date.ts'
import { command } from '../../../platform/command.ts'
import { id } from '../../../platform/fields.ts'
import { openHouse } from '../../../platform/open-house.ts'
import { asSystem } from '../../../platform/purpose.ts'
import { sampleMunicipality } from '../../organisation/samples.ts'
import { holdPeople } from '../../people/index.ts'
import { sampleHomelessPerson } from '../samples.ts'
import { recordContact } from './record-contact.ts'
import { refreshPeople } from './refresh-people.ts'
import { startSpell } from './start-spell.ts'

const { house, clock, databaseUrl, secret } = await testHouse()
const town = await sampleMunicipality(house, 'Ettköping')

/** Two people in one transaction, in the order given. */
const tellOfTwo = command({
	name: 'tellOfTwo',
	input: z.object({ one: id(), other: id(), days: z.number(), place: z.string() }),
	may: () => true,
	run: async (act, { one, other, days, place }) => {
		await holdPeople(act, [one, other])
		const onDay = addDays(plainDate('2026-01-01'), days)
		for (const personId of [one, other]) {
			await startSpell.within(act, { personId, startsOn: onDay, place })
			await recordContact.within(act, { personId, onDay, kind: 'meeting' })
		}
		return { one, other }
	},
	audit: ({ one, other }) => ({ kind: 'person', ids: [one, other] }),
})

const deadlocks = async () => {
	const [found] = await withSql(databaseUrl, (sql) =>
		sql.rows<{ deadlocks: number }>(
			`select deadlocks::int from pg_stat_database where datname = current_database()`,
		),
	)
	return found?.deadlocks
}

test('sixteen who each save two people at once never wait for each other in a ring', async () => {
	const open = { databaseUrl, secret, clock, baseUrl: house.baseUrl, demo: false, logLevel: 'silent' }
	const busy = openHouse({ ...open, connections: 16 })
	const caller = { ...town.as('officer'), house: busy }
	const people = await Promise.all(Array.from({ length: 8 }, () => sampleHomelessPerson(caller)))
	const places = ['night-shelter', 'family-relatives', 'social-contract', 'rough-sleeping']
	const writers = Array.from({ length: 16 }, async (_, writer) => {
		for (let turn = 0; turn < 5; turn += 1) {
			const seed = writer * 31 + turn * 17
			const [one, other] = [people[seed % 8], people[(seed + 1 + (seed % 7)) % 8]]
			const answer = await tellOfTwo(caller, { one, other, days: seed % 280, place: places[seed % 4] })
			expect(answer.is).toBe('done')
		}
	})
	await Promise.all(writers)
	await busy.close()
	expect(await deadlocks()).toBe(0)

	const courses = () =>
		withSql(databaseUrl, (sql) =>
			sql.rows(`select person_id, position, day, until, kind, from_category, to_category, reason, recorded_month
				from named.contribution order by 1, 2`),
		)
	const kept = await courses()
	expect(kept.length).toBeGreaterThan(8)
	await asSystem(house, town.municipalityId, (act) => refreshPeople(act, people))
	expect(await courses()).toEqual(kept)
	const [sums] = await withSql(databaseUrl, (sql) =>
		sql.rows(
			`select (select count(*) from named.contribution) as courses, (select sum(amount) from named.flow_delta) as told`,
		),
	)
	expect(sums).toMatchObject({ told: String(kept.length), courses: String(kept.length) })
}, 240_000)
