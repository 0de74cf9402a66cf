import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { noteFactor } from '../../src/features/homelessness/commands/note-factor.ts'
import { recordContact } from '../../src/features/homelessness/commands/record-contact.ts'
import { startSpell } from '../../src/features/homelessness/commands/start-spell.ts'
import { byNameList } from '../../src/features/homelessness/queries/by-name-list.ts'
import { peopleUnderCodes } from '../../src/features/homelessness/queries/people-under-codes.ts'
import { personCourse } from '../../src/features/homelessness/queries/person-course.ts'
import { sampleMunicipality } from '../../src/features/organisation/samples.ts'
import { giveRole } from '../../src/features/organisation/store.ts'
import { registerPerson } from '../../src/features/people/index.ts'
import { valueIn } from '../../src/platform/answer.ts'
import type { Caller } from '../../src/platform/house.ts'
import { asSystem } from '../../src/platform/purpose.ts'
import { testHouse } from '../support/house.ts'
import { slipIn, slipInChange } from '../support/slip-in.ts'

// Follow-up under codes, and delicate facts behind their right: two walls inside one committee.
const { house } = await testHouse()
const town = await sampleMunicipality(house, 'Kodköping')
const officer = town.as('officer')
const follower = town.as('follow-up')
let both: Caller
let delicate: Caller
let personId = ''

async function alsoA(caller: Caller, role: 'follow-up' | 'delicate-facts'): Promise<Caller> {
	const { municipalityId, actorId, roles } = caller.actor
	await asSystem(house, municipalityId, async ({ db }) => await giveRole(db, municipalityId, actorId, role))
	return { house, actor: { ...caller.actor, roles: [...roles, role] } }
}

beforeAll(async () => {
	both = await alsoA(await town.another('officer'), 'follow-up')
	delicate = await alsoA(await town.another('officer'), 'delicate-facts')
	const who = { givenName: 'Gunvor', familyName: 'Kvist', bornOn: '1988-04-17', sex: 'woman' }
	personId = valueIn(await registerPerson(officer, who)).personId
	const spell = { place: 'night-shelter', placeName: 'Tallbacken 7', startsOn: '2026-08-01', personId }
	valueIn(await startSpell(officer, spell))
	valueIn(await recordContact(officer, { personId, onDay: '2026-10-02', kind: 'visit', note: 'Vid bron' }))
	valueIn(await noteFactor(officer, { personId, code: 'separation' }))
	valueIn(await noteFactor(delicate, { personId, code: 'violence' }))
})

describe('follow-up', () => {
	test.each(['named.person_particulars', 'named.identity_number', 'history.person_particulars'])(
		'has no row of %s, whatever else the same person may',
		async (table) => {
			for (const by of [follower, both]) {
				expect(await slipIn(by, 'follow-up', sql`select 1 as one from ${sql.table(table)}`)).toEqual([])
			}
		},
	)

	test('has nobody outside its purpose', async () => {
		for (const table of ['named.person', 'named.spell', 'named.list_entry', 'named.contribution']) {
			expect(await slipIn(follower, 'work', sql`select 1 as one from ${sql.table(table)}`), table).toEqual([])
			expect(
				await slipIn(officer, 'follow-up', sql`select 1 as one from ${sql.table(table)}`),
				table,
			).toEqual([])
		}
	})

	test('writes nothing about anybody', async () => {
		for (const table of ['spell', 'contact', 'person_factor', 'list_entry', 'person', 'contribution']) {
			const change = sql`update ${sql.table(`named.${table}`)} set municipality_id = municipality_id`
			expect(await slipInChange(both, 'follow-up', change), table).toBe(0)
		}
	})

	test('shows codes, never a name, a birth date, an address or what was written', async () => {
		const told = valueIn(await peopleUnderCodes(follower, { by: 'need' }))
		expect(told.rows.length).toBe(1)
		expect(JSON.stringify(told)).not.toMatch(/Gunvor|Kvist|1988|-04-17|Tallbacken|bron/)
		expect(JSON.stringify(told)).not.toContain(personId)
	})

	test('calls people by codes that case work is not told beside a name', async () => {
		const { rows } = valueIn(await peopleUnderCodes(follower, {}))
		const code = rows[0]?.code ?? ''
		expect(code).toMatch(/^[A-Z2-9]{3}-[A-Z2-9]{3}-[A-Z2-9]{3}$/)
		expect(JSON.stringify(valueIn(await byNameList(officer, {})))).not.toContain(code)
		expect(JSON.stringify(valueIn(await personCourse(officer, { personId })))).not.toContain(code)
	})

	test('is refused to everybody without the right', async () => {
		for (const role of [
			'officer',
			'unit-manager',
			'strategist',
			'reader',
			'administrator',
			'informant',
		] as const) {
			expect(await peopleUnderCodes(town.as(role), {}), role).toEqual({ is: 'forbidden' })
		}
	})
})

describe('delicate causes and needs', () => {
	const held = sql<{ code: string }>`select code from named.person_factor order by code`

	test('are there for those with the right', async () => {
		expect(await slipIn(delicate, 'work', held)).toEqual([{ code: 'separation' }, { code: 'violence' }])
		expect(await slipIn(officer, 'work', held)).toEqual([{ code: 'separation' }])
	})

	test('are neither told nor hinted at without it', async () => {
		for (const role of ['officer', 'unit-manager', 'coordinator'] as const) {
			expect(JSON.stringify(valueIn(await personCourse(town.as(role), { personId })))).not.toMatch(/violence/)
		}
		expect(await noteFactor(officer, { personId, code: 'violence' })).toMatchObject({
			refusal: { because: 'delicate-right-missing' },
		})
	})

	test('cannot be written, ended or asked for by SQL without it', async () => {
		const hide = sql`update named.person_factor set delicate = false where code = 'violence'`
		expect(await slipInChange(officer, 'work', hide)).toBe(0)
		const gone = sql`delete from named.person_factor where code = 'violence'`
		expect(await slipInChange(officer, 'work', gone)).toBe(0)
		const earlier = sql`select 1 as one from history.person_factor where delicate`
		expect(await slipIn(officer, 'work', earlier)).toEqual([])
	})

	test.each(['cause', 'need', 'subgroup', 'place', 'sex', 'age'])(
		'and case work cannot narrow, order or show its list by %s',
		async (key) => {
			const asked = [{ filters: { [key]: 'individual' } }, { columns: ['name', key] }, { sort: key }]
			for (const one of asked) expect((await byNameList(officer, one)).is).toBe('bad-input')
		},
	)
})
