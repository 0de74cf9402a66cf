import type pg from 'pg'

const schemas = `('context', 'house', 'named', 'counted', 'published', 'audit', 'history', 'reference', 'signin', 'jobs')`

/** The whole schema as text from the catalogue, in an order that does not move: its diff is the review. */
export async function printSchema(client: pg.Client): Promise<string> {
	const tables = await client.query<{ line: string }>(`
		select format(E'-- %s\\ncreate table %I.%I (\\n%s\\n);%s%s',
			coalesce(obj_description(c.oid, 'pg_class'), 'no comment'), n.nspname, c.relname,
			(select string_agg(line, E',\\n' order by part, line_order) from (
				select 1 as part, a.attnum as line_order, format(E'\\t%I %s%s%s%s', a.attname, format_type(a.atttypid, a.atttypmod),
					case when a.attnotnull then ' not null' else '' end,
					case when d.oid is null or a.attgenerated <> '' then '' else ' default ' || pg_get_expr(d.adbin, d.adrelid) end,
					case when a.attgenerated = 's' then ' generated always as (' || pg_get_expr(d.adbin, d.adrelid) || ') stored'
						when a.attidentity <> '' then ' generated as identity' else '' end) as line
				from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
				where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
				union all
				select 2, row_number() over (order by k.contype, k.conname), format(E'\\tconstraint %I %s', k.conname, pg_get_constraintdef(k.oid))
				from pg_constraint k where k.conrelid = c.oid and k.contype <> 'n'
			) lines),
			case when c.relrowsecurity then E'\\n-- row security: on' || case when c.relforcerowsecurity then ', forced' else '' end else '' end,
			coalesce((select E'\\n' || string_agg(line, E'\\n' order by line) from (
				select pg_get_indexdef(i.indexrelid) || ';' as line from pg_index i
				where i.indrelid = c.oid and not exists (select from pg_constraint k where k.conindid = i.indexrelid)
				union all
				select format('create policy %I for %s to %s%s%s;', p.policyname, lower(p.cmd), array_to_string(p.roles, ', '),
					E'\\n\\tusing ' || regexp_replace(p.qual, E'\\\\s+', ' ', 'g'), E'\\n\\twith check ' || regexp_replace(p.with_check, E'\\\\s+', ' ', 'g'))
				from pg_policies p where p.schemaname = n.nspname and p.tablename = c.relname
				union all
				select pg_get_triggerdef(t.oid) || ';' from pg_trigger t where t.tgrelid = c.oid and not t.tgisinternal
				union all
				select format('grant %s to %I;', string_agg(lower(g.privilege_type), ', ' order by g.privilege_type), g.grantee)
				from information_schema.role_table_grants g
				where g.table_schema = n.nspname and g.table_name = c.relname and g.grantee like 'bofast%' and g.grantee not in ('bofast_owner', 'bofast_backup')
				group by g.grantee
			) more), '')) as line
		from pg_class c join pg_namespace n on n.oid = c.relnamespace
		where c.relkind in ('r', 'p') and n.nspname in ${schemas}
		order by n.nspname, c.relname
	`)
	const views = await client.query<{ line: string }>(`
		select format(E'create view %I.%I as\\n%s', schemaname, viewname, definition) as line
		from pg_views where schemaname in ${schemas} order by schemaname, viewname
	`)
	const functions = await client.query<{ line: string }>(`
		select format('function %I.%I(%s) returns %s%s', n.nspname, p.proname, pg_get_function_identity_arguments(p.oid),
			pg_get_function_result(p.oid), case when p.prosecdef then ' security definer' else '' end) as line
		from pg_proc p join pg_namespace n on n.oid = p.pronamespace
		where n.nspname in ${schemas} order by 1
	`)
	return [
		'-- Printed from the catalogue by npm run database; not for running, but for reading what a migration changed.',
		...tables.rows.map((row) => row.line),
		...views.rows.map((row) => row.line),
		functions.rows.map((row) => `-- ${row.line}`).join('\n'),
		'',
	].join('\n\n')
}
