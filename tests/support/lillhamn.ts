import type { Actor } from '../../src/platform/actor.ts'
import { withSql } from './sql.ts'

/** Ids of every row that Lillhamn keeps, by table; and one of them for a field by its name, e.g. `caseId`. */
export type LillhamnIds = { all: ReadonlySet<string>; for(field: string): string }

const tableOf: Readonly<Record<string, string>> = {
	caseId: 'eviction_case',
	childId: 'person',
	adultId: 'person',
	aId: 'person',
	bId: 'person',
	linkId: 'record_link',
	heldBy: 'staff',
	decidedBy: 'staff',
	assignedTo: 'staff',
	officerId: 'staff',
	responsibleId: 'staff',
	attendsId: 'staff',
	substituteId: 'staff',
	handedToUnitId: 'unit',
	concernId: 'concern_report',
	landlordId: 'organisation',
	parentId: 'unit',
	goalId: 'plan_goal',
	roundId: 'plan_follow_up',
}

/** Reads the ids of the filled demo, which is the database's first municipality. */
export async function lillhamnIds(databaseUrl: string): Promise<LillhamnIds> {
	const byTable = new Map<string, string[]>()
	await withSql(databaseUrl, async (sql) => {
		const tables = await sql.rows<{ name: string; table: string }>(`
			select format('%I.%I', n.nspname, c.relname) as name, c.relname as table
			from pg_class c join pg_namespace n on n.oid = c.relnamespace
			where c.relkind = 'r' and n.nspname in ('named', 'counted')
				and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'id')
			order by 1`)
		for (const { name, table } of tables) {
			const rows = await sql.rows<{ id: string }>(
				`select id::text as id from ${name} where municipality_id = 1 order by id`,
			)
			byTable.set(table, [...(byTable.get(table) ?? []), ...rows.map(({ id }) => id)])
		}
	})
	return {
		all: new Set([...byTable.values()].flat()),
		for: (field) => {
			const snake = field.replace(/Ids?$/, '').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
			// The second of two that are compared is another one.
			const place = field === 'bId' ? 1 : 0
			const found = byTable.get(tableOf[field] ?? snake)?.[place] ?? byTable.get('eviction_case')?.[0]
			if (found === undefined) throw new Error('Lillhamn has no rows')
			return found
		},
	}
}

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g

export const idsIn = (value: unknown): string[] =>
	[...(JSON.stringify(value) ?? '').matchAll(uuid)].map(([id]) => id)

/** One of Lillhamn's own staff, as the sign-in would read them. */
export async function lillhamnsOwn(databaseUrl: string, name: string): Promise<Actor> {
	return await withSql(databaseUrl, async (sql) => {
		const [found] = await sql.rows<Actor>(
			`select s.municipality_id as "municipalityId", s.committee_id as "controllerId", s.id as "actorId",
				array(select role from named.staff_role where staff_id = s.id) as roles,
				array(select unit_id from named.assignment where staff_id = s.id) as "unitIds",
				array(select organisation_id from named.representation where staff_id = s.id) as "organisationIds"
			from named.staff s where s.municipality_id = 1 and s.name = $1`,
			[name],
		)
		if (found === undefined) throw new Error(`nobody in Lillhamn is called ${name}`)
		return found
	})
}
