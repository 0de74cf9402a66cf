import { beforeAll, expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { withSql } from '../../../../../tests/support/sql.ts'
import { instant } from '../../../../foundation/plain-date.ts'
import { valueIn } from '../../../../platform/answer.ts'
import type { Caller } from '../../../../platform/house.ts'
import { type SampleMunicipality, sampleMunicipality } from '../../../organisation/samples.ts'
import { hindrances } from '../../queries/hindrances/hindrances.ts'
import { rightsWaits } from '../../queries/rights/rights-waits.ts'
import { reportIncident } from '../incidents/report-incident.ts'
import { beginExtract } from '../rights/begin-extract.ts'
import { answerHindrance } from './answer-hindrance.ts'
import { destroyOldHindrances } from './destroy-old-hindrances.ts'
import { tellHindrance } from './tell-hindrance.ts'
import { visitorOf } from './visitor-of.ts'

const { house, clock, databaseUrl } = await testHouse()
let town: SampleMunicipality
let administrator: Caller

beforeAll(async () => {
	town = await sampleMunicipality(house)
	administrator = town.as('administrator')
})

const list = async () => valueIn(await hindrances(administrator, {})).hindrances
const hinders = 'Skärmläsaren läser inte upp tabellen.'

test('a hindrance is told without an account and without saying who one is, and reaches the administrators', async () => {
	const visitor = visitorOf(house, town.municipalityId)
	valueIn(await tellHindrance(visitor, { hinders }))
	valueIn(await tellHindrance(visitor, { hinders, reach: 'anna@exempel.example', page: '/p/lillhamn' }))
	valueIn(await tellHindrance(town.as('landlord'), { hinders: 'Knappen går inte att nå.' }))
	expect(await list()).toMatchObject([
		{ hinders, reach: null },
		{ hinders, reach: 'anna@exempel.example', page: '/p/lillhamn' },
		{ hinders: 'Knappen går inte att nå.', reach: null },
	])
	expect(valueIn(await rightsWaits(administrator, {}))).toMatchObject([
		{ what: 'hindrances-to-answer', count: 3, to: '/protection/hindrances' },
	])
	const kept = await withSql(databaseUrl, (sql) =>
		sql.rows(`select to_jsonb(c)::text as kept from named.accessibility_complaint c`),
	)
	expect(JSON.stringify(kept)).not.toContain('anna@')
})

test('nobody without an account reads any, and no other role', async () => {
	expect((await hindrances(visitorOf(house, town.municipalityId), {})).is).toBe('forbidden')
	for (const role of ['officer', 'records-officer', 'strategist', 'landlord'] as const) {
		expect((await hindrances(town.as(role), {})).is).toBe('forbidden')
	}
	const neighbour = await sampleMunicipality(house, 'Grannby')
	expect(valueIn(await hindrances(neighbour.as('administrator'), {})).hindrances).toEqual([])
})

test('it is answered once, and gone a year later', async () => {
	const [first] = await list()
	const answer = { hindranceId: first?.id, outcome: 'will-be-mended', answer: 'Rättas i november.' }
	valueIn(await answerHindrance(administrator, answer))
	expect((await answerHindrance(administrator, answer)).is).toBe('missing')
	expect(valueIn(await rightsWaits(administrator, {}))).toMatchObject([{ count: 2 }])
	clock.set(instant('2027-10-12T07:00:00Z'))
	await destroyOldHindrances(house)
	expect((await list()).length).toBe(3)
	clock.set(instant('2027-10-13T07:00:00Z'))
	await destroyOldHindrances(house)
	expect((await list()).length).toBe(2)
	clock.set(instant('2026-10-12T07:00:00Z'))
})

test('incidents and requests wait with who answers for records', async () => {
	const keeper = town.as('records-officer')
	expect(valueIn(await rightsWaits(keeper, {}))).toEqual([])
	const told = { kind: 'lost', foundOn: '2026-10-12', happened: 'En pärm saknas.', groups: ['adults'] }
	valueIn(await reportIncident(town.as('officer'), told))
	const asked = {
		nationalId: '19121212-1212',
		askedBy: 'person',
		provedBy: 'known',
		receivedOn: '2026-10-12',
	}
	valueIn(await beginExtract(keeper, asked))
	expect(valueIn(await rightsWaits(keeper, {})).map(({ what, count }) => [what, count])).toEqual([
		['incidents-to-settle', 1],
		['extracts-to-answer', 1],
	])
	expect((await rightsWaits(town.as('officer'), {})).is).toBe('forbidden')
})
