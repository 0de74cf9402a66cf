import { expect, test } from 'vitest'
import { lillhamnHouse } from '../../tests/support/lillhamn-house.ts'
import { withSql } from '../../tests/support/sql.ts'

const { databaseUrl } = await lillhamnHouse()

test("an id is one thing's alone: two streams of chance may not invent the same", async () => {
	const twice = await withSql(databaseUrl, async (sql) => {
		// A row that goes on with another's id has a key to it by that id.
		const tables = await sql.rows<{ name: string }>(`
			select c.oid::regclass::text as name from pg_class c
			join pg_attribute a on a.attrelid = c.oid and a.attname = 'id' and a.atttypid = 'uuid'::regtype
			where c.relkind = 'r' and c.relnamespace in ('named'::regnamespace, 'counted'::regnamespace) and not exists (
				select from pg_constraint k where k.conrelid = c.oid and k.contype = 'f' and a.attnum = any (k.conkey))`)
		const all = tables.map(({ name }) => `select id, municipality_id, '${name}' as name from ${name}`)
		return await sql.rows(`select names, count(*)::int as ids
			from (select string_agg(name, ', ' order by name) as names from (${all.join(' union all ')}) t
				group by municipality_id, id having count(*) > 1) twice group by names`)
	})
	expect(twice).toEqual([])
})
