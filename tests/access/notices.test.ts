import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { importNotices, matchNotice } from '../../src/features/eviction-prevention/index.ts'
import { receipt } from '../../src/features/eviction-prevention/queries/receipt.ts'
import { sampleMunicipality } from '../../src/features/organisation/samples.ts'
import { protectPerson, registerPerson } from '../../src/features/people/index.ts'
import { valueIn } from '../../src/platform/answer.ts'
import type { Caller } from '../../src/platform/house.ts'
import { asSystem } from '../../src/platform/purpose.ts'
import { enter } from '../../src/platform/transaction.ts'
import { testHouse } from '../support/house.ts'

const { house } = await testHouse()
const town = await sampleMunicipality(house, 'Lillhamn')
const landlord = town.as('landlord')
const file = new TextEncoder().encode(
	'tenant,address,amount,due_date\nKim Lönn,Skeppargatan 12,9120,2026-07-31',
)
const { noticeIds } = valueIn(await importNotices(landlord, { file }))
const noticeId = noticeIds[0] ?? ''
await matchNotice(house, { municipalityId: town.municipalityId, noticeId })

async function rows(caller: Caller, table: string): Promise<number> {
	return await house.app.transaction().execute(async (db) => {
		await enter(db, house, caller.actor, 'work')
		return (await sql`select from ${sql.table(table)}`.execute(db)).rows.length
	})
}

test('a landlord reads what it told, and nothing of what the board knows, not even what it was', async () => {
	expect(await rows(landlord, 'named.notice')).toBe(1)
	expect(await rows(landlord, 'named.notice_tenant')).toBe(1)
	for (const table of ['named.notice_match', 'history.notice_match', 'named.person', 'named.registry_task']) {
		expect([table, await rows(landlord, table)]).toEqual([table, 0])
	}
	expect(await rows(town.as('officer'), 'named.notice_match')).toBe(1)
})

/** What the caller may do with SQL of its own: the rows it changed, or the code of the error. */
async function tryAs(caller: Caller, statement: ReturnType<typeof sql>): Promise<bigint | string> {
	try {
		return await house.app.transaction().execute(async (db) => {
			await enter(db, house, caller.actor, 'work')
			return (await statement.execute(db)).numAffectedRows ?? 0n
		})
	} catch (error) {
		return (error as { code: string }).code
	}
}

test('an officer cannot make a hidden tenant visible by writing that nobody is known', async () => {
	const [officer, colleague] = [town.as('officer'), await town.another('officer')]
	const person = { givenName: 'Dolores', familyName: 'Dold', nationalId: '19460823-9986' }
	const { personId } = valueIn(await registerPerson(officer, person))
	valueIn(await protectPerson(officer, { personId, protection: 'new-identity', source: 'Skatteverket' }))
	const hiddenFile = new TextEncoder().encode(
		'tenant,address,amount,due_date\nDolores Dold,Skeppargatan 14,9120,2026-07-31',
	)
	const [hiddenId = ''] = valueIn(await importNotices(landlord, { file: hiddenFile })).noticeIds
	await matchNotice(house, { municipalityId: town.municipalityId, noticeId: hiddenId })
	const unknown = sql`update named.notice_match set state = 'unknown-person', person_id = null where id = ${hiddenId}`
	expect(await tryAs(colleague, unknown)).toBe(0n)
	const mine = sql`update named.notice_match set state = 'matched', person_id = ${personId} where id = ${noticeId}`
	expect(await tryAs(colleague, mine)).toBe('42501')
	const tenants = sql`select from named.notice_tenant where notice_id = ${hiddenId}`
	const seen = await house.app.transaction().execute(async (db) => {
		await enter(db, house, colleague.actor, 'work')
		return (await tenants.execute(db)).rows.length
	})
	expect(seen).toBe(0)
})

test("a tenant told before a correction is again the landlord's alone", async () => {
	const told = (name: string) =>
		new TextEncoder().encode(
			`tenant,address,amount,due_date,reference\n${name},Skeppargatan 16,9120,2026-07-31,LB-16`,
		)
	const names = (caller: Caller) =>
		house.app.transaction().execute(async (db) => {
			await enter(db, house, caller.actor, 'work')
			const { rows: found } = await sql<{ name: string }>`select name from named.notice_tenant
				where address = 'Skeppargatan 16' order by id`.execute(db)
			return found.map(({ name }) => name)
		})
	for (const name of ['Första Namnet', 'Andra Namnet']) {
		const [id = ''] = valueIn(await importNotices(landlord, { file: told(name) })).noticeIds
		await matchNotice(house, { municipalityId: town.municipalityId, noticeId: id })
	}
	expect(await names(town.as('officer'))).toEqual(['Andra Namnet'])
	expect(await names(landlord)).toEqual(['Första Namnet', 'Andra Namnet'])
})

test('nobody tells anew when a notice came, its number, or what was changed', async () => {
	for (const caller of [landlord, town.as('officer')]) {
		for (const statement of [
			sql`update named.notice set received_on = '2026-01-01'`,
			sql`update named.notice set received_at = now()`,
			sql`update named.notice set receipt_number = 'LH-26-9999'`,
			sql`update named.notice_change set became = 'x'`,
			sql`update named.notice_tenant set name = 'x'`,
			sql`delete from named.notice_change`,
		]) {
			expect(await tryAs(caller, statement)).toBe('42501')
		}
	}
})

test('another landlord in the same town reads none of it', async () => {
	const actor = await asSystem(house, town.municipalityId, async ({ db, actor: { municipalityId } }) => {
		const organisationId = crypto.randomUUID()
		const actorId = crypto.randomUUID()
		await sql`insert into named.organisation (municipality_id, id, name, role_types)
			values (${municipalityId}, ${organisationId}, 'Hamnhus AB', array['landlord'])`.execute(db)
		await sql`insert into named.staff (municipality_id, id, name, email)
			values (${municipalityId}, ${actorId}, 'Rita Nowak', 'rita@hamnhus.example')`.execute(db)
		await sql`insert into named.staff_role values (${municipalityId}, ${actorId}, 'landlord')`.execute(db)
		await sql`insert into named.representation values (${municipalityId}, ${actorId}, ${organisationId})`.execute(
			db,
		)
		return { ...landlord.actor, actorId, organisationIds: [organisationId] }
	})
	for (const table of ['named.notice', 'named.notice_tenant', 'named.notice_change', 'history.notice']) {
		expect([table, await rows({ house, actor }, table)]).toEqual([table, 0])
	}
	expect(await receipt({ house, actor }, { noticeId })).toEqual({ is: 'missing' })
})

test('no names for those who only keep the organisation or the plan', async () => {
	for (const role of ['administrator', 'strategist', 'reader'] as const) {
		expect([role, await rows(town.as(role), 'named.notice_tenant')]).toEqual([role, 0])
	}
})

test('a landlord cannot say whom a notice concerns, nor show a tenant before matching', async () => {
	const tries = [
		sql`insert into named.notice_match (municipality_id, id, state, person_id)
			values (${town.municipalityId}, ${noticeId}, 'matched', ${noticeId})`,
		sql`insert into named.notice_tenant (municipality_id, notice_id, told_at, name, address, matched)
			values (${town.municipalityId}, ${noticeId}, now(), 'x', 'y', true)`,
	]
	for (const one of tries) {
		const attempt = house.app.transaction().execute(async (db) => {
			await enter(db, house, landlord.actor, 'work')
			await one.execute(db)
		})
		await expect(attempt).rejects.toMatchObject({ code: '42501' })
	}
})
