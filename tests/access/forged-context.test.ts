import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type SampleMunicipality, sampleMunicipality } from '../../src/features/organisation/samples.ts'
import { urlFor } from '../../src/platform/database/connect.ts'
import { lillhamnHouse } from '../support/lillhamn-house.ts'
import { withSql } from '../support/sql.ts'

// SQL slipped into the app's role by somebody of a neighbouring municipality, with every context they can make up.
const { house, databaseUrl } = await lillhamnHouse()
const lillhamn = 1
let neighbour: SampleMunicipality
let app: pg.Client
let tables: string[] = []

beforeAll(async () => {
	neighbour = await sampleMunicipality(house, 'Grannby')
	app = new pg.Client({ connectionString: urlFor(databaseUrl, 'bofast_app', house.keys) })
	await app.connect()
	const found = await withSql(databaseUrl, (sql) =>
		sql.rows<{ name: string }>(`
			select format('%I.%I', n.nspname, c.relname) as name
			from pg_class c join pg_namespace n on n.oid = c.relnamespace
			join pg_attribute a on a.attrelid = c.oid and a.attname = 'municipality_id' and not a.attisdropped
			where c.relkind in ('r', 'v', 'm') and n.nspname not in ('pg_catalog', 'information_schema')
			order by 1`),
	)
	tables = found.map(({ name }) => name)
})
afterAll(() => app.end())

const sign = (said: string) => `${said}|${house.keys.signContext(said)}`
const spoken = (
	actor: { municipalityId: number; controllerId: string | null; actorId: string },
	purpose: string,
) => [actor.municipalityId, actor.controllerId ?? '', actor.actorId, purpose].join('|')

/** How many rows of Lillhamn each table shows after the statement; tables that raise show none. */
async function rowsSeenAfter(statement: string, values: unknown[] = []): Promise<Record<string, number>> {
	const seen: Record<string, number> = {}
	await app.query('begin')
	try {
		await app.query('savepoint clean')
		try {
			await app.query(statement, values)
		} catch {
			await app.query('rollback to clean')
		}
		for (const table of tables) {
			await app.query('savepoint look')
			try {
				const { rows } = await app.query<{ count: number }>(
					`select count(*)::int as count from ${table} where municipality_id = ${lillhamn}`,
				)
				if (rows[0] !== undefined && rows[0].count > 0) seen[table] = rows[0].count
			} catch {
				await app.query('rollback to look')
			}
		}
	} finally {
		await app.query('rollback')
	}
	return seen
}

const asContext = (context: string) =>
	rowsSeenAfter(`select set_config('bofast.context', $1, true)`, [context])

test('Lillhamn is there to be seen, by whom the server lets in', async () => {
	const seen = await asContext(sign(`${lillhamn}|||system`))
	expect(seen['named.person']).toBeGreaterThan(1000)
	expect(seen['counted.activity']).toBeGreaterThan(10)
	expect(tables.length).toBeGreaterThan(60)
})

test('a neighbour with its own genuine context sees nothing, for whatever purpose', async () => {
	for (const purpose of ['work', 'follow-up', 'count-week', 'count', 'match', 'system']) {
		expect(await asContext(sign(spoken(neighbour.as('administrator').actor, purpose)))).toEqual({})
	}
})

describe('a made-up context shows nothing', () => {
	const genuine = () => sign(spoken(neighbour.as('officer').actor, 'work'))
	const signature = () => genuine().slice(-64)
	const said = () => spoken(neighbour.as('officer').actor, 'work')
	test.each<[string, () => string]>([
		['none at all', () => ''],
		['nonsense', () => 'please'],
		['only bars', () => '|||||'],
		['the municipality without a signature', () => `${lillhamn}|||system`],
		[
			"another municipality under the neighbour's signature",
			() => `${said().replace(/^\d+/, String(lillhamn))}|${signature()}`,
		],
		['another purpose under the same signature', () => `${said().replace('work', 'system')}|${signature()}`],
		[
			'another actor under the same signature',
			() =>
				`${said().replace(/[0-9a-f]{8}-[0-9a-f-]{27}\|work/, '00000000-0000-4000-8000-000000000000|work')}|${signature()}`,
		],
		['a signature of zeros', () => `${lillhamn}|||system|${'0'.repeat(64)}`],
		['a signature in capitals', () => `${lillhamn}|||system|${signature().toUpperCase()}`],
		['the genuine one with a municipality put before it', () => `${lillhamn}|||system|${genuine()}`],
		['the genuine one with something after it', () => `${genuine()}|${lillhamn}`],
		['the genuine one twice', () => `${genuine()}|${genuine()}`],
		['a line break in the middle', () => `${lillhamn}|||system\n|${signature()}`],
		['a hash made without the key', () => `${lillhamn}|||system|${'a'.repeat(64)}`],
	])('%s', async (_, forge) => {
		expect(await asContext(forge())).toEqual({})
	})
})

describe('a way round shows nothing', () => {
	const evil = `select set_config('bofast.context', '${lillhamn}|||system|' || `
	test.each([
		['become the owner', 'set role bofast_owner'],
		['become the backup', 'set role bofast_backup'],
		['become the worker', 'set role bofast_worker'],
		['become the superuser', 'set session authorization postgres'],
		['switch row security off', 'set row_security = off'],
		[
			'read the key into the context',
			`${evil}(select encode(inner_pad, 'hex') from context.signing_key), true)`,
		],
		['sign by the parts of the signature', `${evil}encode(sha256('${lillhamn}|||system'), 'hex'), true)`],
		[
			'replace the function that checks',
			'create or replace function context.municipality() returns int language sql as $$ select 1 $$',
		],
		[
			'put a function before it',
			'set search_path = pg_temp; create function pg_temp.part(n int) returns text language sql as $$ select $x$1$x$ $$',
		],
		[
			'put a table before the key',
			'create temp table signing_key (inner_pad bytea, outer_pad bytea); set search_path = pg_temp, context',
		],
		['drop the policies', 'drop policy case_work on named.person'],
		['disable them', 'alter table named.person disable row level security'],
		['grant oneself', 'grant bofast_owner to bofast_app'],
		[
			'write a definer function',
			'create function public.look() returns bigint language sql security definer as $$ select count(*) from named.person $$',
		],
		[
			'the setting for the whole session',
			`select set_config('bofast.context', '${lillhamn}|||system', false)`,
		],
		['the setting by its name', `set local bofast.context = '${lillhamn}|||system'`],
	])('%s', async (_, statement) => {
		expect(await rowsSeenAfter(statement)).toEqual({})
	})
})

test('what only the owner may read stays shut', async () => {
	await app.query(`select set_config('bofast.context', '', false)`)
	for (const table of [
		'context.signing_key',
		'signin.account',
		'signin.session',
		'graphile_worker._private_jobs',
		'house.migration',
	]) {
		await expect(app.query(`select * from ${table}`), table).rejects.toMatchObject({ code: '42501' })
	}
})

test("the functions that pass row security ask for the speaker's own municipality", async () => {
	const { rows } = await withSql(databaseUrl, async (sql) => ({
		rows: await sql.rows<{ id: string }>(
			`select unnest(subject_ids) as id from audit.entry where municipality_id = 1 limit 3`,
		),
	}))
	await app.query('begin')
	await app.query(`select set_config('bofast.context', $1, true)`, [
		sign(spoken(neighbour.as('officer').actor, 'work')),
	])
	for (const { id } of rows) {
		expect((await app.query('select * from audit.trail_of($1)', [id])).rows).toEqual([])
	}
	await app.query('rollback')
	const callable = await app.query<{ name: string }>(`
		select n.nspname || '.' || p.proname as name
		from pg_proc p join pg_namespace n on n.oid = p.pronamespace
		where p.prosecdef and n.nspname in ('context', 'house', 'audit', 'signin', 'jobs', 'named', 'counted')
			and has_function_privilege('bofast_app', p.oid, 'execute') and has_schema_privilege('bofast_app', n.oid, 'usage')
		order by 1`)
	// Each of these was read for what it gives to whom; a new one is read before it is added.
	// Each table whose words are told has one of its own, all alike.
	const names = new Set(callable.rows.map(({ name }) => name.replace(/words_of_\w+/, 'words_of_…')))
	expect([...names]).toMatchInlineSnapshot(`
		[
		  "audit.readers_of",
		  "audit.readings_of",
		  "audit.trail_of",
		  "audit.write",
		  "context.administers",
		  "context.administers_alone",
		  "context.answering",
		  "context.answering_in",
		  "context.asked",
		  "context.blind_spots",
		  "context.conferences",
		  "context.counts_week",
		  "context.earlier_blind_spots",
		  "context.follows_up",
		  "context.glass_broken_in_units",
		  "context.handles_people",
		  "context.has_role",
		  "context.hidden_cases",
		  "context.hidden_people",
		  "context.hidden_stays",
		  "context.in_emergency",
		  "context.in_network",
		  "context.in_partnership",
		  "context.is_staff",
		  "context.is_untold_guest",
		  "context.keeps_count",
		  "context.keeps_network",
		  "context.keeps_places_back",
		  "context.keeps_plans",
		  "context.keeps_records",
		  "context.kept_documents",
		  "context.kept_rows",
		  "context.key_speaks_for",
		  "context.known_by_name",
		  "context.knows_protected",
		  "context.lists_widely",
		  "context.may_report_once",
		  "context.offers_for",
		  "context.opened_cases",
		  "context.opened_people",
		  "context.organisations",
		  "context.others_refuges",
		  "context.own_place",
		  "context.own_seats",
		  "context.parcel_is_accepted",
		  "context.parts",
		  "context.people_of_hidden_cases",
		  "context.readings_of_keepers",
		  "context.records_of_code",
		  "context.records_of_number",
		  "context.refused_since",
		  "context.reports_for",
		  "context.reports_once",
		  "context.reports_once_for",
		  "context.secret_in",
		  "context.secret_parts",
		  "context.seen_places",
		  "context.sending_place",
		  "context.today",
		  "context.units",
		  "context.untold_guests",
		  "context.waiting_from",
		  "context.words_of_…",
		  "context.works_for",
		  "context.writes_now",
		  "house.accounts",
		  "house.beat",
		  "house.bed_has_room_for_its_people",
		  "house.behind",
		  "house.case_to_open",
		  "house.could_be_opened",
		  "house.counted",
		  "house.delegated_decisions",
		  "house.delegated_support_decisions",
		  "house.disclosures",
		  "house.end_representative",
		  "house.explain_delay",
		  "house.favourable_decisions",
		  "house.home_outlives_no_decision",
		  "house.is_answered",
		  "house.last_used",
		  "house.look_anew_at_notices",
		  "house.matters_of",
		  "house.nobody_moves_in",
		  "house.others_decide_on",
		  "house.people_meant",
		  "house.put_in_list",
		  "house.put_support_in_list",
		  "house.seal_earlier_contact",
		  "jobs.failed",
		  "jobs.leave",
		  "jobs.queue",
		  "jobs.try_again",
		]
	`)
})
