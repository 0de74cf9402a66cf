import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { bookStay } from '../../src/features/housing/commands/stays/book-stay.ts'
import { moveIn } from '../../src/features/housing/commands/stays/move-in.ts'
import { moveOut } from '../../src/features/housing/commands/stays/move-out.ts'
import { sampleBed, sampleProperty } from '../../src/features/housing/samples.ts'
import { sampleMunicipality } from '../../src/features/organisation/samples.ts'
import {
	formHousehold,
	joinHousehold,
	protectPerson,
	registerPerson,
} from '../../src/features/people/index.ts'
import { valueIn } from '../../src/platform/answer.ts'
import type { Caller } from '../../src/platform/house.ts'
import { testHouse } from '../support/house.ts'
import { slipIn } from '../support/slip-in.ts'

// A child is protected after the family has moved in: what colleagues without named access are still told of the home.
const { house } = await testHouse()
const town = await sampleMunicipality(house, 'Skyddköping')
const officer = town.as('officer')
let colleague: Caller
let elsewhere: Caller
let home = ''
let stayId = ''
let refuge = ''
let partnersStay = ''
const people: string[] = []

async function registered(givenName: string, bornOn: string): Promise<string> {
	const person = { givenName, familyName: 'Hemlig', bornOn, sex: 'woman', registerAnyway: 'yes' }
	return valueIn(await registerPerson(officer, person)).personId
}

beforeAll(async () => {
	colleague = await town.another('officer')
	elsewhere = await town.another('officer', { unit: 'new' })
	const mother = await registered('Gunvor', '1988-04-17')
	const child = await registered('Tindra', '2019-02-03')
	const partner = await registered('Maj', '1985-05-05')
	people.push(mother, child, partner)
	const flats = await sampleProperty(officer, town.unitId, 'Lägenheter')
	home = await sampleBed(officer, flats.dwellingId, 'Hemmet', { kind: 'home', sleeps: 3 })
	const family = { bedId: home, personId: mother, children: [child] }
	const terms = { startsOn: '2026-08-01', form: 'social-contract' }
	stayId = valueIn(await moveIn(officer, { ...family, ...terms })).stayId

	const { householdId } = valueIn(await formHousehold(officer, { adultId: child }))
	valueIn(await joinHousehold(officer, { householdId, personId: partner, role: 'adult' }))
	const other = await sampleBed(officer, flats.dwellingId, 'Grannen', { kind: 'home' })
	partnersStay = valueIn(
		await moveIn(officer, { bedId: other, personId: partner, startsOn: '2026-08-01', form: 'trial-flat' }),
	).stayId

	const safe = await sampleProperty(officer, town.unitId, 'Tallbacken', {
		...{ kind: 'refuge', street: 'Tallbacken 7' },
	})
	refuge = safe.propertyId
	await sampleBed(officer, safe.dwellingId, 'Rum 1')
	const protection = { protection: 'protected-registration', source: 'Skatteverket' }
	valueIn(await protectPerson(officer, { ...protection, personId: child }))
})

const seen = async (by: Caller, table: string, column: string, ids: readonly string[]) =>
	(
		await slipIn(
			by,
			'work',
			sql`select 1 as one from ${sql.table(table)} where ${sql.ref(column)} = any(${[...ids]}::uuid[])`,
		)
	).length

test('the whole family’s stay is untold, and that of whoever shares a household with the child', async () => {
	for (const table of ['named.stay_person', 'history.stay_person']) {
		expect([table, await seen(colleague, table, 'person_id', people)]).toEqual([table, 0])
	}
	expect(await seen(colleague, 'named.stay', 'id', [stayId, partnersStay])).toBe(0)
	expect(await seen(colleague, 'history.stay', 'id', [stayId, partnersStay])).toBe(0)
	expect(await seen(officer, 'named.stay', 'id', [stayId, partnersStay])).toBe(2)
})

test('that the home is taken is no secret, and says nothing of by whom', async () => {
	const rows = await slipIn(
		colleague,
		'work',
		sql<{ use: string; reason: string | null }>`select use, reason from named.bed_use where bed_id = ${home}`,
	)
	expect(rows).toEqual([{ use: 'stay', reason: null }])
	const [stranger] = [await registered('Sanna', '1990-01-01')]
	const wanted = { bedId: home, personId: stranger, startsOn: '2026-11-01', form: 'social-contract' }
	expect(await bookStay(colleague, wanted)).toMatchObject({
		is: 'refused',
		refusal: { because: 'bed-taken' },
	})
})

test('nobody without named access moves them out, or learns that there is a stay', async () => {
	const out = { endsOn: '2026-10-01', endReason: 'own-wish', destination: 'unknown' }
	expect((await moveOut(colleague, { ...out, stayId })).is).toBe('missing')
	expect((await moveOut(officer, { ...out, stayId })).is).toBe('done')
})

test('where a refuge is only its own unit knows', async () => {
	for (const [table, column] of [
		['named.property', 'id'],
		['named.dwelling', 'property_id'],
		['named.bed', 'property_id'],
		['named.bed_opening', 'property_id'],
		['history.dwelling', 'property_id'],
	] as const) {
		expect([table, await seen(elsewhere, table, column, [refuge])]).toEqual([table, 0])
	}
	expect(await seen(colleague, 'named.property', 'id', [refuge])).toBe(1)
	expect(await seen(elsewhere, 'named.property', 'id', [refuge])).toBe(0)
})
