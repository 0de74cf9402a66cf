import { expect, test } from 'vitest'
import { destroyByTime } from '../../src/features/data-protection/commands/retention/destroy-by-time.ts'
import { ownTimes } from '../../src/features/data-protection/rules/retention/own-time.ts'
import { sampleHomelessPerson } from '../../src/features/homelessness/samples.ts'
import { sampleMunicipality } from '../../src/features/organisation/samples.ts'
import { instant } from '../../src/foundation/plain-date.ts'
import { testHouse } from '../support/house.ts'
import { withSql } from '../support/sql.ts'

const { house, clock, databaseUrl } = await testHouse()

// One who signs in is of no municipality, and goes with the last that they sign in to.
const elsewhere = new Set(['signin.sign_in'])
const asked = { five: 5, two: 2 } as const

test('every table of the log’s class has one rule that takes it by the time its comment says, and a job that may', async () => {
	const tables = await withSql(databaseUrl, (sql) =>
		sql.rows<{ name: string; years: keyof typeof asked; retention: boolean; sealer: boolean; said: boolean }>(
			`select c.oid::regclass::text as name, substring(obj_description(c.oid) from 'retention: log, (\\w+) years') as years,
				has_table_privilege('bofast_retention', c.oid, 'delete') as retention,
				(select has_function_privilege('bofast_sealer', p.oid, 'execute') from pg_proc p
					where p.pronamespace = 'audit'::regnamespace and p.proname = 'remove_through') as sealer,
				strpos(pg_get_functiondef('retention.destroy_by_time(jsonb)'::regprocedure), c.oid::regclass::text) > 0 as said
			from pg_class c where c.relkind = 'r' and obj_description(c.oid) like '%retention: log%' order by 1`,
		),
	)
	expect(tables.length).toBeGreaterThan(20)
	const wrong = tables.flatMap(({ name, years, retention, sealer, said }) => {
		if (elsewhere.has(name)) return []
		const rules = ownTimes.filter(({ log }) => log?.includes(name))
		const [rule] = rules
		if (rule === undefined || rules.length > 1) return [`${name}: ${rules.length} rules in own-time.ts`]
		const kept = 'years' in rule.kept && rule.kept.years === asked[years]
		// The log itself goes by whole sealed blocks (removeOldLog).
		const taken = rule.job !== 'destroyByTime' || (retention && said) || (name === 'audit.entry' && sealer)
		return [
			...(kept ? [] : [`${name}: own-time.ts gives another time than its comment`]),
			...(taken ? [] : [`${name}: destroy_by_time does not take it, or may not`]),
		]
	})
	expect(wrong).toEqual([])
	const known = new Set(tables.map(({ name }) => name))
	expect(ownTimes.flatMap(({ log }) => log ?? []).filter((name) => !known.has(name))).toEqual([])
})

test('what is closed, looked at or answered goes after five years, and what waits stays', {
	timeout: 90_000,
}, async () => {
	const town = await sampleMunicipality(house)
	const { municipalityId, committeeId } = town
	const [staffId, otherId] = [town.as('officer').actor.actorId, town.as('unit-manager').actor.actorId]
	const personId = await sampleHomelessPerson(town.as('officer'))
	const rows = async <Row extends object>(text: string, values: unknown[] = []) =>
		await withSql(databaseUrl, async (past) => {
			// Past the house: no trigger, no key, no history.
			await past.rows('set session_replication_role = replica')
			return await past.rows<Row>(text, values)
		})
	const own = [municipalityId, committeeId, staffId, otherId, personId]
	const made = async (text: string) =>
		(
			await rows<{ id: string }>(
				`with given as (select $1::int as m, $2::uuid as c, $3::uuid as s, $4::uuid as o, $5::uuid as p)
			${text} returning id::text`,
				own,
			)
		)[0]?.id ?? ''
	const glass = (columns: string, values: string) =>
		made(`insert into named.break_glass (municipality_id, committee_id, staff_id, person_id, reason, from_at, until_at${columns})
			select m, c, s, p, 'Akut läge i natt, jouren', '2026-10-01T18:00Z', '2026-10-01T21:00Z'${values} from given`)
	const incident = (columns: string, values: string) =>
		made(`insert into named.incident (municipality_id, committee_id, reported_by, reported_at, kind, found_at, happened, groups,
				measures${columns})
			select m, c, s, '2026-10-01', 'lost', '2026-10-01', 'Ett papper', '{adults}', 'Inga'${values} from given`)
	const review = (unit: string, done: string) =>
		made(`insert into named.log_review (municipality_id, committee_id, unit_id, from_on, until_on, seed, readings, drawn_on, due_on,
				done_on) select m, c, '${unit}', '2026-09-01', '2026-10-01', 'a', 1, '2026-10-01', '2026-10-20', ${done} from given`)
	const entry = (reviewId: string) =>
		made(`insert into named.log_review_entry (municipality_id, committee_id, review_id, entry_id, at, times, staff_id, person_id,
				name, kind, purpose, why)
			select m, c, '${reviewId}', 1, '2026-09-02', 1, s, p, 'viewPerson', 'person', 'case', '{sample}' from given`)
	const file = (moment: string) =>
		made(`insert into named.file_given_out (municipality_id, committee_id, staff_id, given_at, what, format, bytes)
			select m, c, s, '${moment}', 'report', 'pdf', 1 from given`)
	const unit = '00000000-0000-4000-8000-00000000000'
	const reviewed = ", '00000000-0000-4000-8000-00000000000a', '2026-10-02', 'right', 'Det var rätt'"
	const done = await review(`${unit}1`, "'2026-10-01'")
	const waiting = await review(`${unit}2`, 'null')
	const settled =
		', authority_told, authority_why, authority_by, concerned_told, concerned_why, concerned_by, closed_on, closed_by'
	const goes = [
		await glass(', reviewed_by, reviewed_on, verdict, review', reviewed),
		await incident(settled, ", false, 'Ringa', s, false, 'Ringa', s, '2026-10-01', s"),
		...[done, await entry(done)],
		await file('2026-10-01T12:00Z'),
		await made(`insert into named.absence (municipality_id, staff_id, from_on, until_on, recorded_by)
			select m, s, '2026-09-01', '2026-10-01', s from given`),
	]
	const stays = [
		await glass('', ''),
		await incident('', ''),
		...[waiting, await entry(waiting)],
		await file('2026-10-02T12:00Z'),
	]
	const there = async () =>
		(
			await rows<{ id: string }>(
				['break_glass', 'incident', 'log_review', 'log_review_entry', 'file_given_out', 'absence']
					.map((table) => `select id::text from named.${table} where id = any ($1)`)
					.join(' union all '),
				[[...goes, ...stays]],
			)
		).map(({ id }) => id)
	clock.set(instant('2031-09-30T08:00:00Z'))
	await destroyByTime(house)
	expect((await there()).length).toBe(goes.length + stays.length)
	clock.set(instant('2031-10-01T08:00:00Z'))
	await destroyByTime(house)
	expect((await there()).toSorted()).toEqual(stays.toSorted())
	expect(await rows('select from history.incident where id = any ($1)', [goes])).toEqual([])
})

test('staff who left go when nothing they did is kept any more', { timeout: 90_000 }, async () => {
	const town = await sampleMunicipality(house, 'Slutby')
	const made = await withSql(databaseUrl, async (past) => {
		await past.rows('set session_replication_role = replica')
		const some = await past.rows<{ id: string }>(
			`insert into named.staff (municipality_id, committee_id, name, email, ended_on)
			select $1, $2, 'Jenny Åkerlund ' || n, 'jenny' || n || '@example.org', '2026-10-01' from generate_series(1, 2) n
			returning id::text`,
			[town.municipalityId, town.committeeId],
		)
		const [left, named] = [some[0]?.id, some[1]?.id]
		await past.rows(
			`insert into named.staff_role (municipality_id, staff_id, role) select $1, unnest($2::uuid[]), 'officer'`,
			[town.municipalityId, [left, named]],
		)
		await past.rows(
			`insert into named.list_export (municipality_id, committee_id, exported_by, exported_on, reason, columns, filters)
			values ($1, $2, $3, '2028-10-01', 'Möte', '{}', '{}')`,
			[town.municipalityId, town.committeeId, named],
		)
		return [left, named]
	})
	const there = async () =>
		await withSql(databaseUrl, (sql) =>
			sql.rows(
				'select s.id::text from named.staff s join named.staff_role r on r.staff_id = s.id where s.id = any ($1)',
				[made],
			),
		)
	clock.set(instant('2031-10-01T08:00:00Z'))
	await destroyByTime(house)
	expect(await there()).toEqual([{ id: made[1] }])
	clock.set(instant('2033-10-01T08:00:00Z'))
	await destroyByTime(house)
	expect(await there()).toEqual([])
})
