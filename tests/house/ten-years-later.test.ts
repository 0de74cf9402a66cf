import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { approveDestruction } from '../../src/features/data-protection/commands/retention/approve-destruction.ts'
import { carryOutDestruction } from '../../src/features/data-protection/commands/retention/carry-out-destruction.ts'
import { destroyByTime } from '../../src/features/data-protection/commands/retention/destroy-by-time.ts'
import { proposeDestruction } from '../../src/features/data-protection/commands/retention/propose-destruction.ts'
import { replayDestruction } from '../../src/features/data-protection/commands/retention/replay-destruction.ts'
import { destructionCertificate } from '../../src/features/data-protection/queries/retention/destruction-certificate.ts'
import { destructionRun } from '../../src/features/data-protection/queries/retention/destruction-run.ts'
import { instant, plainDate } from '../../src/foundation/plain-date.ts'
import { valueIn } from '../../src/platform/answer.ts'
import { writeAudit } from '../../src/platform/audit.ts'
import { checkAudit } from '../../src/platform/audit-check.ts'
import { readDestroyed } from '../../src/platform/destroyed-list.ts'
import type { House } from '../../src/platform/house.ts'
import { asSystem } from '../../src/platform/purpose.ts'
import { allThatMentions, everyRow, uuidsIn, whoMustGo } from '../support/aged-town.ts'
import { lillhamnsOwn } from '../support/lillhamn.ts'
import { lillhamnHouse } from '../support/lillhamn-house.ts'
import { withSql } from '../support/sql.ts'

const { house: plain, clock, databaseUrl } = await lillhamnHouse()
const { house: older, databaseUrl: olderUrl } = await lillhamnHouse()
const list = join(tmpdir(), `destroyed-${process.pid}-${Math.random().toString(36).slice(2)}.jsonl`)
const house: House = { ...plain, destroyedFile: list }
const today = plainDate('2036-12-01')
const figures = ['counted', 'published']

type Found = { gone: Set<string>; people: Set<string>; kept: string[] }
let oracle: Found
let mentioned: Awaited<ReturnType<typeof allThatMentions>>
let before: Map<string, string[]>
let after: Map<string, string[]>
let nextDay: Map<string, string[]>
let traces: Map<string, string>
let runId: string

/** Names, numbers, addresses and telephones of those who go, that nobody who stays has, and what each is. */
async function tracesOf(people: ReadonlySet<string>): Promise<Map<string, string>> {
	return await withSql(databaseUrl, async (sql) => {
		const all = await sql.rows<{ id: string } & Record<string, string | null>>(
			`select id::text, given_name || ' ' || family_name as name, phone, address, code, called
			from named.person_particulars where municipality_id = 1`,
		)
		const numbers = await sql.rows<{ id: string; cipher: Buffer; blind: Buffer }>(
			`select person_id::text as id, cipher, blind_index as blind
			from named.identity_number where municipality_id = 1`,
		)
		const told = [
			...all.flatMap(({ id, ...rest }) =>
				Object.entries(rest).map(([what, value]) => ({ id, what, value: value?.toLowerCase() ?? '' })),
			),
			...numbers.flatMap(({ id, cipher, blind }) => [
				{ id, what: 'identity number', value: house.keys.unseal(cipher) },
				{ id, what: 'sealed identity number', value: cipher.toString('hex') },
				{ id, what: 'digest of an identity number', value: blind.toString('hex') },
			]),
		].filter(({ value }) => value.trim().length > 5)
		const stays = told.flatMap(({ id, value }) => (people.has(id) ? [] : [value])).join(' | ')
		const others = JSON.stringify([
			...(await sql.rows('select name from named.staff union select name from named.organisation')),
			...(await sql.rows('select street from named.property union select street from named.dwelling')),
			...(await sql.rows('select address from named.agreement_offer')),
			// Others of the same invented name, or who lived there before or after: case homes and tenants of those who stay.
			...(await sql.rows('select name from named.contact_person')),
			...(await sql.rows('select present from named.agreement_meeting')),
			// A name may be the beginning of a longer one of somebody who stays, and the home of one who is gone is a place
			// where others who stay have lived: of them it is told, and the law takes what tells of who is gone.
			...(await sql.rows('select folded_name from named.person_particulars where id <> all ($1)', [
				[...people],
			])),
			...(await sql.rows('select place_name from named.spell where person_id <> all ($1)', [[...people]])),
			...(await sql.rows('select address from named.case_home where household_id <> all ($1)', [
				[...oracle.gone],
			])),
			...(await sql.rows(
				`select t.name, t.address from named.notice_tenant t join named.notice_match m on m.id = t.notice_id
				where m.case_id <> all ($1)`,
				[[...oracle.gone]],
			)),
		]).toLowerCase()
		return new Map(
			told
				.filter(({ id, value }) => people.has(id) && !stays.includes(value) && !others.includes(value))
				.map(({ value, what }) => [value, what]),
		)
	})
}

beforeAll(async () => {
	// Somebody is met again in 2034, and a case gets a late note: those files are not due in 2036.
	const late = await withSql(databaseUrl, async (sql) => {
		const met = await sql.rows<{ id: string }>(`
			with every as (select c.*, row_number() over (order by c.id) as place from named.contact c where municipality_id = 1)
			insert into named.contact (municipality_id, committee_id, person_id, on_day, kind, recorded_by, recorded_at)
			select municipality_id, committee_id, person_id, '2034-02-01', kind, recorded_by, '2034-02-01' from every where place % 40 = 0
			returning person_id::text as id`)
		const noted = await sql.rows<{ id: string }>(`
			with every as (select d.*, row_number() over (order by d.id) as place from named.contact_attempt d where municipality_id = 1)
			insert into named.contact_attempt (municipality_id, case_id, kind, result, on_day, made_by, recorded_at)
			select municipality_id, case_id, kind, result, '2035-05-06', made_by, '2035-05-06' from every where place % 60 = 0
			returning case_id::text as id`)
		return new Set([...met, ...noted].map(({ id }) => id))
	})
	oracle = await withSql(databaseUrl, async (sql) => await whoMustGo(sql, 1, today, late))
	mentioned = await withSql(databaseUrl, async (sql) => await allThatMentions(sql, 1, oracle.gone))
	traces = await tracesOf(oracle.people)
	// Somebody looked in 2026 at some who go and at one who stays: it stands in the log.
	await asSystem(house, 1, async (act) => {
		const ids = [...[...oracle.people].slice(0, 20), oracle.kept[0] ?? '']
		await writeAudit(act, { name: 'searchPeople', outcome: 'done', kind: 'person', ids, content: null })
	})
	before = await withSql(databaseUrl, async (sql) => await everyRow(sql))

	clock.set(instant(`${today}T08:00:00Z`))
	const officer = { house, actor: await lillhamnsOwn(databaseUrl, 'Greta Lind') }
	const managers = await withSql(databaseUrl, (sql) =>
		sql.rows<{ name: string }>(`select s.name from named.staff s join named.staff_role r on r.staff_id = s.id
			where s.municipality_id = 1 and r.role = 'unit-manager' order by s.name`),
	)
	const manager = { house, actor: await lillhamnsOwn(databaseUrl, managers[0]?.name ?? '') }
	runId = valueIn(await proposeDestruction(officer, {})).runId
	const { previewDigest } = valueIn(await destructionRun(manager, { runId }))
	expect(await approveDestruction(officer, { runId, previewDigest })).toMatchObject({
		refusal: { because: 'own-proposal' },
	})
	valueIn(await approveDestruction(manager, { runId, previewDigest }))
	await carryOutDestruction(house, { runId, municipalityId: 1 })
	after = await withSql(databaseUrl, async (sql) => await everyRow(sql))
	// The night after: notices without a case have a time of their own.
	await destroyByTime(house)
	nextDay = await withSql(databaseUrl, async (sql) => await everyRow(sql))
}, 900_000)

const peopleNow = async () =>
	await withSql(databaseUrl, async (sql) =>
		(
			await sql.rows<{ id: string }>('select id::text from named.person where municipality_id = 1 order by 1')
		).map(({ id }) => id),
	)

test('Lillhamn is large enough to show something: many go, many stay', () => {
	expect(oracle.people.size).toBeGreaterThan(100)
	expect(oracle.kept.length).toBeGreaterThan(100)
	expect(traces.size).toBeGreaterThan(100)
})

test('exactly those go who must', async () => {
	expect(await peopleNow()).toEqual(oracle.kept.toSorted())
})

test('exactly the rows go that tell of them, table by table', async () => {
	const difference = new Map<string, number>()
	for (const [name, rows] of before) {
		if (!name.startsWith('named.') || name.startsWith('named.destruction')) continue
		const gone = rows.length - (after.get(name)?.length ?? 0)
		if (gone !== 0) difference.set(name.replace('named.', ''), gone)
	}
	expect(Object.fromEntries([...difference].toSorted())).toEqual(
		Object.fromEntries([...mentioned.counts].toSorted()),
	)
})

test('nothing of them is found anywhere in the database', { timeout: 300_000 }, () => {
	const found = new Map<string, number>()
	const tell = (what: string) => found.set(what, (found.get(what) ?? 0) + 1)
	for (const [name, rows] of nextDay) {
		for (const row of rows) {
			if (uuidsIn(row).some((id) => mentioned.ids.has(id))) tell(`${name}: an id`)
			const small = row.toLowerCase()
			for (const [trace, what] of traces) if (small.includes(trace)) tell(`${name}: ${what}`)
		}
	}
	// Every table and what was found in it, by how many rows: nothing is cut off.
	expect(Object.fromEntries(found)).toEqual({})
})

test('what tells of those who stay is untouched, row by row', () => {
	const changed: string[] = []
	for (const [name, rows] of after) {
		if (!/^(named|history|signin)\./.test(name) || /named\.(destruction|flow_run)/.test(name)) continue
		const there = new Set(before.get(name))
		for (const row of rows) if (!there.has(row)) changed.push(`${name}: ${row.slice(0, 80)}`)
	}
	expect(changed).toEqual([])
})

test('frozen and published figures are the same, byte for byte', () => {
	const of = (rows: Map<string, string[]>) =>
		[...rows].filter(
			([name]) => figures.includes(name.split('.')[0] ?? '') && name !== 'counted.destroyed_source',
		)
	expect(of(after)).toEqual(of(before))
})

test('what would be counted again is answered with the day on which its source was destroyed', () => {
	expect(
		(after.get('counted.destroyed_source')?.length ?? 0) -
			(before.get('counted.destroyed_source')?.length ?? 0),
	).toBe(4)
})

test('the log keeps its rows and its chain without whoever is gone, until the rows are old themselves', async () => {
	const logOf = (rows: Map<string, string[]>) => rows.get('audit.entry') ?? []
	const about = (rows: Map<string, string[]>, who: (id: string) => boolean) =>
		logOf(rows).filter((row) => uuidsIn(row).some(who)).length
	const isGone = (id: string) => mentioned.ids.has(id)
	const stays = (id: string) => id === oracle.kept[0]
	expect(about(before, isGone)).toBeGreaterThan(0)
	expect(about(after, isGone)).toBe(0)
	expect(about(after, stays)).toBe(about(before, stays))
	expect(logOf(after).length).toBeGreaterThanOrEqual(logOf(before).length)
	// The night after takes what is five years old: here all that Lillhamn did.
	expect(logOf(nextDay).length).toBeLessThan(logOf(before).length)
	expect((await checkAudit(house)).broken).toEqual([])
})

test('the certificate gives the numbers by class and rule, and nobody', async () => {
	const reader = { house, actor: await lillhamnsOwn(databaseUrl, 'Greta Lind') }
	const { certificate, digest } = valueIn(await destructionCertificate(reader, { runId }))
	expect(digest).toMatch(/^[0-9a-f]{64}$/)
	expect(certificate.files).toHaveLength(1)
	expect(certificate.files[0]).toMatchObject({
		...{
			rule: 'five-years-after-last-note',
			basis: 'SoL 16:1',
			state: 'destroyed',
			people: oracle.people.size,
		},
	})
	const said = JSON.stringify(certificate)
	expect(uuidsIn(said)).toEqual([runId])
	for (const trace of traces.keys()) expect(said.toLowerCase().includes(trace)).toBe(false)
})

test('the list outside the database tells each by a digest, and nothing else of anybody', async () => {
	const entries = await readDestroyed(list)
	// Those whom Lillhamn itself destroyed in 2026 had no list to be told to until now.
	const earlier = before.get('named.destruction')?.length ?? 0
	expect(entries).toHaveLength(oracle.people.size + earlier)
	const text = await readFile(list, 'utf8')
	expect(uuidsIn(text)).toEqual([])
	for (const trace of traces.keys()) expect(text.toLowerCase().includes(trace)).toBe(false)
	// A second time there is nobody left to destroy.
	expect(await replayDestruction(house, entries)).toEqual({ people: 0, shared: 0 })
})

test('an older copy that is restored loses the same people before anyone signs in', async () => {
	const restored: House = { ...older, keys: house.keys, destroyedFile: null }
	expect(await replayDestruction(restored, await readDestroyed(list))).toEqual({
		...{ people: oracle.people.size, shared: 0 },
	})
	const rows = await withSql(olderUrl, async (sql) => await everyRow(sql))
	const found = [...rows].flatMap(([name, some]) => {
		const left = some.filter((row) => uuidsIn(row).some((id) => oracle.gone.has(id))).length
		return left === 0 ? [] : [`${name}: ${left}`]
	})
	expect(found).toEqual([])
}, 300_000)
