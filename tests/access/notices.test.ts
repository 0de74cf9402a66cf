import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { importNotices, matchNotice } from '../../src/features/eviction-prevention/index.ts'
import { sampleMunicipality } from '../../src/features/organisation/samples.ts'
import { valueIn } from '../../src/platform/answer.ts'
import type { Caller } from '../../src/platform/house.ts'
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
