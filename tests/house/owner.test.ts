import { expect, test } from 'vitest'
import { filesIn, textOf } from '../support/files.ts'
import { lillhamnHouse } from '../support/lillhamn-house.ts'
import { type Sql, withSql } from '../support/sql.ts'

const { databaseUrl } = await lillhamnHouse()

const changed = `with changed as (update named.eviction_case set other_system_number = 'flyttad' returning 1)
	select count(*)::int as count from changed`

async function changedRows(sql: Sql): Promise<number> {
	const [row] = await sql.rows<{ count: number }>(changed)
	return row?.count ?? 0
}

test('a data migration by the owner changes nothing, and says nothing, as long as row security is forced', async () => {
	await withSql(databaseUrl, async (sql) => {
		await sql.rows('begin')
		await sql.rows('set local role bofast_owner')
		expect(await changedRows(sql)).toBe(0)
		await sql.rows('rollback')
	})
})

test('with force switched off and on inside its transaction it changes every row', async () => {
	await withSql(databaseUrl, async (sql) => {
		await sql.rows('begin')
		await sql.rows('set local role bofast_owner')
		await sql.rows('alter table named.eviction_case no force row level security')
		await sql.rows('alter table history.eviction_case no force row level security')
		expect(await changedRows(sql)).toBeGreaterThan(800)
		await sql.rows('alter table named.eviction_case force row level security')
		await sql.rows('alter table history.eviction_case force row level security')
		await sql.rows('rollback')
	})
})

test('every migration that changes rows switches force off first', () => {
	const silent = filesIn('database/migrations', /\.sql$/).filter((file) => {
		// What a function does when it is called later is no change of rows now.
		const text = textOf(file).replaceAll(/^create (?:or replace )?function.*?as \$\$.*?^\$\$;/gms, '')
		return (
			/^\s*(?:update|delete from)\s+(?:named|counted|history|published)\./m.test(text) &&
			!/no force row level security/.test(text)
		)
	})
	expect(silent).toEqual([])
})
