import { readFileSync } from 'node:fs'
import { beforeEach, expect, test } from 'vitest'
import { testHouse } from '../../../../tests/support/house.ts'
import { withSql } from '../../../../tests/support/sql.ts'
import { instant } from '../../../foundation/plain-date.ts'
import { valueIn } from '../../../platform/answer.ts'
import { asSystem } from '../../../platform/purpose.ts'
import { sampleMunicipality } from '../../organisation/samples.ts'
import { rebuildFlow } from '../commands/rebuild-flow.ts'
import { sampleHomelessPerson, startSampleSpell } from '../samples.ts'
import { byNameList } from './by-name-list.ts'

const { house, clock, databaseUrl } = await testHouse()
const town = await sampleMunicipality(house, 'Tidaköping')
const officer = town.as('officer')

const inPrison = await sampleHomelessPerson(officer, { called: 'Fånge' })
const released = { place: 'prison', dischargeOn: '2027-02-01', homeAfter: 'none', contactOn: '2026-10-12' }
await startSampleSpell(officer, inPrison, '2026-03-01', released)
const met = await sampleHomelessPerson(officer, { called: 'Träffad' })
await startSampleSpell(officer, met, '2026-05-01')
const tenant = await sampleHomelessPerson(officer, { called: 'Hyresgäst' })
await startSampleSpell(officer, tenant, '2026-05-01', { place: 'training-flat' })

const datesOf = async () =>
	await withSql(databaseUrl, (sql) =>
		sql.rows(
			`select person_id, inactive_on::text, long_term_from::text from named.list_entry where municipality_id = $1
			order by array_position($2::uuid[], person_id)`,
			[town.municipalityId, [inPrison, met, tenant]],
		),
	)
const inStep = [
	{ person_id: inPrison, inactive_on: '2027-01-11', long_term_from: '2027-11-01' },
	{ person_id: met, inactive_on: '2026-07-31', long_term_from: '2027-05-01' },
	{ person_id: tenant, inactive_on: null, long_term_from: '2027-05-01' },
]

/** As the rows were written before: by the day of writing. */
async function writtenBefore(): Promise<void> {
	await withSql(databaseUrl, (sql) =>
		sql.rows(
			`update named.list_entry set inactive_on = null,
				long_term_from = case when person_id = $1 then null else long_term_from end`,
			[inPrison],
		),
	)
}

beforeEach(() => clock.set(instant('2026-10-12T07:00:00Z')))

test('whoever is counted from a coming day has their dates when the day has come, though nobody wrote', async () => {
	expect(valueIn(await byNameList(officer, { filters: { status: 'active' } })).rows).toHaveLength(1)
	clock.set(instant('2026-12-30T07:00:00Z'))
	const { rows } = valueIn(await byNameList(officer, { filters: { status: 'active' } }))
	expect(rows.find(({ personId }) => personId === inPrison)).toMatchObject({
		...{ status: 'active', situation: 2, inactiveOn: '2027-01-11' },
		...{ homelessDays: 59, length: '0-90', longTerm: false },
	})
	const due = valueIn(await byNameList(officer, { filters: { due: 'soon' } })).rows
	expect(due.map(({ personId }) => personId)).toEqual([inPrison])
})

test('what is kept says the same whichever day it was written', async () => {
	expect(await datesOf()).toEqual(inStep)
})

test('rows from before are brought in step where they lie, as often as one likes', async () => {
	await writtenBefore()
	const migration = readFileSync('database/migrations/0700-list-dates.sql', 'utf8')
	for (const _ of ['once', 'again']) {
		await withSql(databaseUrl, (sql) => sql.rows(`begin; set local role bofast_owner; ${migration}; commit`))
		expect(await datesOf()).toEqual(inStep)
	}
})

test('and by counting everybody anew', async () => {
	await writtenBefore()
	await asSystem(house, town.municipalityId, rebuildFlow)
	expect(await datesOf()).toEqual(inStep)
})
