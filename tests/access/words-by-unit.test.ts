import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Actor } from '../../src/platform/actor.ts'
import { enter } from '../../src/platform/transaction.ts'
import { lillhamnsOwn } from '../support/lillhamn.ts'
import { lillhamnHouse } from '../support/lillhamn-house.ts'
import { withSql } from '../support/sql.ts'

// The words of a case are given out by a function of the owner's, who sees more than whoever asks.
const { house, databaseUrl } = await lillhamnHouse()
const wordy = [
	'case_task',
	'journal_note',
	'contact_attempt',
	'eviction_case',
	'decision',
	'debt_consultation',
] as const

async function toldTo(actor: Actor, table: string, ids: readonly string[]): Promise<number> {
	return await house.app.transaction().execute(async (db) => {
		await enter(db, house, actor, 'work')
		const { rows } =
			await sql`select id from ${sql.id('context', `words_of_${table}`)}(${ids}::uuid[])`.execute(db)
		return rows.length
	})
}

test('whoever knows the id of a row in another unit, or has no case work, is not told its words', async () => {
	const sara = await lillhamnsOwn(databaseUrl, 'Sara Holm')
	const elsewhere = { ...sara, actorId: '00000000-0000-4000-8000-0000000000aa', unitIds: [] }
	await withSql(databaseUrl, (db) =>
		db.rows(
			`with made as (insert into named.staff (municipality_id, id, committee_id, name, email)
				values (1, $1, $2, 'Prov utan enhet', 'utan@lillhamn.example') returning id)
			insert into named.staff_role select 1, id, 'officer' from made`,
			[elsewhere.actorId, elsewhere.controllerId],
		),
	)
	const others = await Promise.all(
		['Greta Lind', 'Maria Ström', 'Gunnar Fors', 'Mats Ek'].map((name) => lillhamnsOwn(databaseUrl, name)),
	)
	for (const table of wordy) {
		const ids = await withSql(databaseUrl, async (db) =>
			(
				await db.rows<{ id: string }>(`select id from named.${table} where municipality_id = 1 limit 400`)
			).map(({ id }) => id),
		)
		expect([table, await toldTo(sara, table, ids)]).not.toEqual([table, 0])
		for (const actor of [elsewhere, ...others]) {
			expect([table, actor.roles, await toldTo(actor, table, ids)]).toEqual([table, actor.roles, 0])
		}
	}
}, 120_000)
