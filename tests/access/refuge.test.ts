import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '../../src/platform/actor.ts'
import { BadInput } from '../../src/platform/answer.ts'
import { enter } from '../../src/platform/transaction.ts'
import { likelyInput } from '../support/likely-input.ts'
import { type LillhamnIds, lillhamnIds, lillhamnsOwn } from '../support/lillhamn.ts'
import { lillhamnHouse } from '../support/lillhamn-house.ts'
import { withSql } from '../support/sql.ts'
import { loadUseCases } from '../support/use-cases.ts'

// Where a refuge lies (OSL 26:14 c): told to its own unit, and to nobody else by any query, list, board or table.
const { house, databaseUrl } = await lillhamnHouse()
const queries = (await loadUseCases()).filter(({ useCase }) => !useCase.writes)
const street = 'Qvidjegränd 44'
const name = 'Tysta gården Qvid'
const marks = [street, name, 'Qvidjegränd', 'Tysta gården']
let lillhamn: LillhamnIds
let refuge: { propertyId: string; dwellingId: string; bedId: string; unitId: string; stayId: string | null }
const actors = new Map<string, Actor>()

const everyone = [
	'Sara Holm',
	'Karin Lund',
	'Anna Vik',
	'Maria Ström',
	'Gunnar Fors',
	'Ulla Bohlin',
	'Mats Ek',
	'Greta Lind',
]

beforeAll(async () => {
	lillhamn = await lillhamnIds(databaseUrl)
	await withSql(databaseUrl, async (db) => {
		const [found] = await db.rows<typeof refuge>(
			`select p.id as "propertyId", d.id as "dwellingId", b.id as "bedId", p.unit_id as "unitId", s.id as "stayId"
			from named.property p
			join named.dwelling d on d.municipality_id = p.municipality_id and d.property_id = p.id
			join named.bed b on b.municipality_id = d.municipality_id and b.dwelling_id = d.id
			left join named.stay s on s.municipality_id = b.municipality_id and s.bed_id = b.id
			where p.municipality_id = 1 and p.refuge order by s.id desc nulls last, b.id limit 1`,
		)
		if (found === undefined) throw new Error('Lillhamn has no refuge')
		refuge = found
		// Every refuge is called so, so that it is known wherever it stands; and none is in the units of those who ask.
		const [unit] = await db.rows<{ id: string }>(
			`insert into named.unit (municipality_id, committee_id, name)
			select municipality_id, committee_id, 'Kvinnojouren Prov' from named.property where id = $1 returning id`,
			[refuge.propertyId],
		)
		// Without the triggers that keep history: they ask who speaks.
		await db.rows('set session_replication_role = replica')
		await db.rows(
			`update named.property set street = $1, name = $2, unit_id = $3 where municipality_id = 1 and refuge`,
			[street, name, unit?.id],
		)
		await db.rows('set session_replication_role = origin')
		refuge = { ...refuge, unitId: unit?.id ?? '' }
		const [own] = await db.rows<{ id: string; committeeId: string }>(
			`with made as (insert into named.staff (municipality_id, committee_id, name, email)
				select municipality_id, committee_id, 'Egen Prov', 'egen@lillhamn.example' from named.unit where id = $1
				returning id, committee_id),
				role as (insert into named.staff_role select 1, id, 'officer' from made),
				place as (insert into named.assignment select 1, id, $1 from made)
			select id, committee_id as "committeeId" from made`,
			[refuge.unitId],
		)
		actors.set("the refuge's own", {
			...{
				municipalityId: 1,
				controllerId: own?.committeeId ?? null,
				actorId: own?.id ?? '',
				roles: ['officer'],
			},
			...{ unitIds: [refuge.unitId], organisationIds: [] },
		})
	})
	for (const one of everyone) actors.set(one, await lillhamnsOwn(databaseUrl, one))
}, 120_000)

/** Queries whose answer tells of the refuge, asked about the refuge's own rows. */
async function telling(who: string): Promise<string[]> {
	const ids: Record<string, string | null> = { ...refuge, fromStayId: refuge.stayId }
	const told: string[] = []
	for (const callable of queries) {
		const input = likelyInput(callable.useCase.input, (field) => ids[field] ?? lillhamn.for(field))
		const answer = await callable({ house, actor: actors.get(who) as Actor }, input).catch(
			(fault: unknown) => {
				if (fault instanceof BadInput) return { is: 'bad-input' as const }
				throw fault
			},
		)
		const text = JSON.stringify(answer)
		if (marks.some((mark) => text.includes(mark))) told.push(callable.useCase.name)
	}
	return told
}

/** Text columns of any table in which the actor reads of it. */
async function readIn(who: string): Promise<string[]> {
	const tables = await withSql(databaseUrl, (db) =>
		db.rows<{ name: string }>(
			`select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
			where c.relkind = 'r' and n.nspname in ('named', 'counted', 'history') order by 1`,
		),
	)
	return await house.app.transaction().execute(async (db) => {
		await enter(db, house, actors.get(who) as Actor, 'work', sql`null`, 'reading')
		const found: string[] = []
		for (const table of tables) {
			const { rows: columns } = await sql<{ name: string }>`
				select a.attname as name from pg_attribute a
				where a.attrelid = ${table.name}::regclass and a.attnum > 0 and not a.attisdropped and a.atttypid = 'text'::regtype
					and has_column_privilege(a.attrelid, a.attnum, 'select')`.execute(db)
			if (columns.length === 0) continue
			const any = sql.join(
				columns.map(({ name: column }) => sql`coalesce(t.${sql.ref(column)}, '')`),
				sql` || ' ' || `,
			)
			const { rows } = await sql<{ is: boolean }>`
				select exists (select from ${sql.table(table.name)} t where ${any} like '%Qvid%') as is`.execute(db)
			if (rows[0]?.is === true) found.push(table.name)
		}
		return found
	})
}

describe('the address of a refuge', () => {
	test.each(everyone)(
		'is told to %s by no query and no table',
		async (who) => {
			expect(await telling(who)).toEqual([])
			expect(await readIn(who)).toEqual([])
		},
		240_000,
	)

	test("is there for the refuge's own unit, so that the sweep would have found it", async () => {
		expect((await telling("the refuge's own")).length).toBeGreaterThan(2)
		expect(await readIn("the refuge's own")).toContain('named.property')
	}, 240_000)
})
