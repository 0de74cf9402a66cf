import { expect, test } from 'vitest'
import { testHouse } from '../support/house.ts'
import { withSql } from '../support/sql.ts'

const { databaseUrl } = await testHouse()

type Table = {
	name: string
	secured: boolean
	forced: boolean
	policies: number
	comment: string | null
	key: string[]
	foreignKeys: string[][]
}

const columnsOf = (numbers: string) => `(
	select array_agg(a.attname::text order by k2.place) from unnest(${numbers}) with ordinality k2 (number, place)
	join pg_attribute a on a.attrelid = c.oid and a.attnum = k2.number)`

const tables = await withSql(databaseUrl, (sql) =>
	sql.rows<Table>(`
		select
			n.nspname || '.' || c.relname as name,
			c.relrowsecurity as secured,
			c.relforcerowsecurity as forced,
			(select count(*)::int from pg_policy p where p.polrelid = c.oid) as policies,
			obj_description(c.oid) as comment,
			coalesce((select ${columnsOf('k.conkey')} from pg_constraint k where k.conrelid = c.oid and k.contype = 'p'), '{}') as key,
			coalesce((select json_agg(${columnsOf('k.conkey')}) from pg_constraint k where k.conrelid = c.oid and k.contype = 'f'), '[]') as "foreignKeys"
		from pg_class c
		join pg_namespace n on n.oid = c.relnamespace
		where c.relkind = 'r' and n.nspname in ('named', 'counted', 'published', 'history', 'audit', 'house', 'context', 'reference')
		order by 1`),
)

const within = (...schemas: string[]) =>
	tables.filter(({ name }) => schemas.some((schema) => name.startsWith(`${schema}.`)))
const namesOf = (found: readonly Table[]) => found.map(({ name }) => name)

test('there are tables to look at', () => {
	expect(namesOf(within('named')).length).toBeGreaterThan(30)
})

test('row security is on, forced and has a policy wherever people or figures are kept', () => {
	const open = within('named', 'counted', 'history', 'audit').filter(
		({ secured, forced, policies }) => !secured || !forced || policies === 0,
	)
	expect(namesOf(open)).toEqual([])
})

test('every table says what it is for and how long it is kept', () => {
	expect(namesOf(tables.filter(({ comment }) => !/\. retention: \S/.test(`. ${comment ?? ''}`)))).toEqual([])
})

test('every key begins with the municipality', () => {
	const other = within('named', 'counted', 'published', 'audit').filter(
		({ key }) => key[0] !== 'municipality_id',
	)
	expect(namesOf(other)).toEqual([])
})

test('every foreign key carries the municipality', () => {
	const loose = within('named', 'counted', 'published', 'history', 'audit').filter(({ foreignKeys }) =>
		foreignKeys.some((columns) => columns[0] !== 'municipality_id'),
	)
	expect(namesOf(loose)).toEqual([])
})

test('what is unique begins with the municipality, but for what is found before one is known', async () => {
	const others = await withSql(databaseUrl, (sql) =>
		sql.rows<{ name: string }>(`
			select i.relname as name
			from pg_index x
			join pg_class i on i.oid = x.indexrelid
			join pg_class c on c.oid = x.indrelid
			join pg_namespace n on n.oid = c.relnamespace
			left join pg_attribute a on a.attrelid = c.oid and a.attnum = x.indkey[0]
			where (x.indisunique or x.indisexclusion) and a.attname is distinct from 'municipality_id'
				and n.nspname in ('named', 'counted', 'published', 'history', 'audit')
			order by 1`),
	)
	// Addresses and secrets that somebody comes with who is not signed in. See docs/decisions/0034-tables-by-municipality.md.
	expect(others.map(({ name }) => name)).toEqual([
		'municipality_code_key',
		'one_consultation_at_an_address',
		'one_invitation_of_a_digest',
		'one_key_of_a_digest',
		'one_library_of_a_code',
		'one_link_of_a_secret',
		'one_newsletter_letter_of_a_digest',
		'one_report_of_a_digest',
		'one_secret_of_a_link',
		'one_secret_of_an_own_page',
		'one_site_of_an_address',
	])
})

test('a history table has its own columns first and then those of its table, in order', async () => {
	const rows = await withSql(databaseUrl, (sql) =>
		sql.rows<{ name: string; columns: string[] }>(`
			select n.nspname || '.' || c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
			from pg_class c
			join pg_namespace n on n.oid = c.relnamespace
			join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
			where c.relkind = 'r' and n.nspname in ('named', 'counted', 'history')
			group by 1`),
	)
	const columns = new Map(rows.map((row) => [row.name, row.columns]))
	const wrong = [...columns].filter(([name, found]) => {
		if (!name.startsWith('history.')) return false
		const bare = name.slice('history.'.length)
		const kept = columns.get(`named.${bare}`) ?? columns.get(`counted.${bare}`) ?? []
		return found.join() !== ['recorded_to', 'changed_by', ...kept].join()
	})
	expect(wrong.map(([name]) => name)).toEqual([])
})

test('the app owns nothing, may pass no row security and takes no role', async () => {
	const roles = await withSql(databaseUrl, (sql) =>
		sql.rows(`
			select r.rolname as name, r.rolbypassrls or r.rolsuper or r.rolcreaterole as passes,
				(select count(*)::int from pg_class c where c.relowner = r.oid) as owns,
				(select count(*)::int from pg_auth_members m where m.member = r.oid) as "memberOf"
			from pg_roles r where r.rolname in ('bofast_app', 'bofast_public')
			order by 1`),
	)
	expect(roles).toEqual([
		{ name: 'bofast_app', passes: false, owns: 0, memberOf: 0 },
		{ name: 'bofast_public', passes: false, owns: 0, memberOf: 0 },
	])
})
