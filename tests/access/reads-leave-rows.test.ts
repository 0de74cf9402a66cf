import { type LoaderFunction, RouterContextProvider } from 'react-router'
import { beforeAll, expect, test } from 'vitest'
import { loader as casePage } from '../../src/features/eviction-prevention/screens/case.tsx'
import { loader as journalFile } from '../../src/features/eviction-prevention/screens/work/journal-file.ts'
import { loader as paperFile } from '../../src/features/reports/screens/paper/paper-file.ts'
import { plainDate } from '../../src/foundation/plain-date.ts'
import type { Actor } from '../../src/platform/actor.ts'
import { actorContext, houseContext, localeContext, todayContext } from '../../src/ui/context.ts'
import { apiOf, arrears, keyFor } from '../support/api.ts'
import { filesIn, textOf } from '../support/files.ts'
import { lillhamnsOwn } from '../support/lillhamn.ts'
import { lillhamnHouse } from '../support/lillhamn-house.ts'
import { withSql } from '../support/sql.ts'

// Whichever way somebody's data goes out, the log tells who had it, of whom, why and which fields.
const { house, databaseUrl } = await lillhamnHouse()
const rows = <Row extends object>(text: string, values: unknown[] = []) =>
	withSql(databaseUrl, (db) => db.rows<Row>(text, values))

type Logged = { name: string; actor: string; purpose: string; ids: string[]; fields: string[] }

/** What the log has that it did not have before. */
async function leftBy(work: () => Promise<unknown>): Promise<Logged[]> {
	const [before] = await rows<{ id: string }>('select coalesce(max(id), 0) as id from audit.entry')
	await work()
	return await rows<Logged>(
		`select name, actor_id as actor, purpose, subject_ids::text[] as ids, fields from audit.entry
		where id > $1 and outcome = 'done' order by id`,
		[before?.id],
	)
}

async function withRole(role: string): Promise<Actor> {
	const [found] = await rows<{ name: string }>(
		`select s.name from named.staff s join named.staff_role r on r.staff_id = s.id and r.role = $1
		where s.municipality_id = 1 and s.ended_on is null order by s.id limit 1`,
		[role],
	)
	return await lillhamnsOwn(databaseUrl, found?.name ?? '')
}

function opened(load: unknown, actor: Actor, path: string, params: Record<string, string>) {
	const context = new RouterContextProvider()
	context.set(houseContext, house)
	context.set(actorContext, actor)
	context.set(localeContext, 'sv')
	context.set(todayContext, plainDate('2026-10-12'))
	const request = new Request(`http://127.0.0.1${path}`)
	const given = { request, params, context, url: new URL(request.url), pattern: path }
	return async () => (load as LoaderFunction)(given as unknown as Parameters<LoaderFunction>[0])
}

let officer: Actor
let caseId = ''

beforeAll(async () => {
	officer = await withRole('officer')
	const [found] = await rows<{ id: string }>(
		`select c.id from named.eviction_case c where c.municipality_id = 1 and c.unit_id = any ($1::uuid[])
			and c.id not in (select c.id from named.eviction_case c
				join named.household_member m on m.household_id = c.household_id
				join named.person p on p.id = m.person_id and p.protection <> 'none')
		order by c.id limit 1`,
		[officer.unitIds],
	)
	caseId = found?.id ?? ''
})

test('a screen', async () => {
	const left = await leftBy(opened(casePage, officer, `/evictions/${caseId}`, { caseId }))
	const about = left.filter(({ ids }) => ids.includes(caseId))
	expect(about.length).toBeGreaterThan(0)
	for (const one of about) expect(one).toMatchObject({ actor: officer.actorId, purpose: 'work' })
	expect(about.flatMap(({ fields }) => fields)).toContain('caseNumber')
})

test('a file that is taken out', async () => {
	const path = `/evictions/${caseId}/journal.txt`
	const left = await leftBy(opened(journalFile, officer, path, { caseId }))
	const one = left.find(({ name }) => name === 'journalFile')
	expect(one).toMatchObject({ actor: officer.actorId, purpose: 'work' })
	expect(one?.ids).toContain(caseId)
	expect(one?.fields).toContain('caseNumber')
})

test('a report', async () => {
	const strategist = await withRole('strategist')
	const [round] = await rows<{ id: string }>(
		`select id from counted.plan_follow_up where municipality_id = 1 and frozen_at is not null order by id limit 1`,
	)
	const roundId = round?.id ?? ''
	const path = `/follow-up/${roundId}/paper.docx`
	const left = await leftBy(opened(paperFile, strategist, path, { roundId }))
	const one = left.find(({ name }) => name === 'buildPaper')
	expect(one).toMatchObject({ actor: strategist.actorId, ids: [roundId] })
	expect(one?.fields).toEqual(expect.arrayContaining(['document']))
})

test('the REST API', async () => {
	const administrator = { house, actor: await withRole('administrator') }
	const [landlord] = await rows<{ id: string }>(
		`select id from named.organisation where municipality_id = 1 and 'landlord' = any (role_types) order by id limit 1`,
	)
	const { key, keyId } = await keyFor(administrator, landlord?.id ?? '')
	const ask = apiOf(house)(key)
	const { body } = await ask('POST', '/notices', { json: arrears })
	const noticeId = String(body.noticeId)
	const left = await leftBy(() => ask('GET', `/notices/${noticeId}`))
	const about = left.filter(({ ids }) => ids.includes(noticeId))
	expect(about).toHaveLength(1)
	expect(about[0]).toMatchObject({ actor: keyId, purpose: 'work' })
	expect(about[0]?.fields.length).toBeGreaterThan(2)
})

test('fields are named by words of the code, so that nothing which somebody is called or wrote stands among them', async () => {
	const known = new Set(
		filesIn('src', /\.tsx?$/).flatMap((file) => textOf(file).match(/[A-Za-z][A-Za-z0-9]*/g) ?? []),
	)
	const named = await rows<{ field: string }>('select distinct unnest(fields) as field from audit.entry')
	expect(named.length).toBeGreaterThan(50)
	expect(named.filter(({ field }) => !known.has(field))).toEqual([])
})
