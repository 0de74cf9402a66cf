import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { importNotices, matchNotice } from '../../src/features/eviction-prevention/index.ts'
import { receipt } from '../../src/features/eviction-prevention/queries/receipt.ts'
import { sampleMunicipality } from '../../src/features/organisation/samples.ts'
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
