import { beforeAll, describe, expect, test, vi } from 'vitest'
import { personPage } from '../../src/features/desk/queries/person-page.ts'
import { caseFile } from '../../src/features/eviction-prevention/queries/case-file.ts'
import { caseHead } from '../../src/features/eviction-prevention/queries/case-head.ts'
import { caseOfNumber } from '../../src/features/eviction-prevention/queries/case-of-number.ts'
import { caseChildren } from '../../src/features/eviction-prevention/queries/children/case-children.ts'
import { caseDebt } from '../../src/features/eviction-prevention/queries/debt/case-debt.ts'
import { myNotices } from '../../src/features/eviction-prevention/queries/my-notices.ts'
import { officerMatters } from '../../src/features/eviction-prevention/queries/officer-matters.ts'
import { receipt } from '../../src/features/eviction-prevention/queries/receipt.ts'
import { unansweredChecks } from '../../src/features/eviction-prevention/queries/unanswered-checks.ts'
import { caseJournal } from '../../src/features/eviction-prevention/queries/work/case-journal.ts'
import { caseWork } from '../../src/features/eviction-prevention/queries/work/case-work.ts'
import { worklist } from '../../src/features/eviction-prevention/queries/worklist.ts'
import { startSpell } from '../../src/features/homelessness/index.ts'
import { byNameList } from '../../src/features/homelessness/queries/by-name-list.ts'
import { searchPeople } from '../../src/features/people/index.ts'
import type { Actor } from '../../src/platform/actor.ts'
import type { Answer } from '../../src/platform/answer.ts'
import { urlFor } from '../../src/platform/database/connect.ts'
import { PreparingClient } from '../../src/platform/database/prepared.ts'
import type { Caller } from '../../src/platform/house.ts'
import type { Callable } from '../../src/platform/use-case.ts'
import { makeLarge } from '../support/large.ts'
import { lillhamnsOwn } from '../support/lillhamn.ts'
import { lillhamnHouse } from '../support/lillhamn-house.ts'
import { withSql } from '../support/sql.ts'

// Under row security only leakproof operators become index conditions: a plan is looked at as the app's role, on large tables.
const { house, databaseUrl } = await lillhamnHouse()
let sara: Actor
let mats: Actor
let nora: Actor
let ids: { caseId: string; personId: string; noticeId: string; number: string }
let large: Set<string>

beforeAll(async () => {
	sara = await lillhamnsOwn(databaseUrl, 'Sara Holm')
	mats = await lillhamnsOwn(databaseUrl, 'Mats Ek')
	await makeLarge(databaseUrl, 30)
	nora = await officerOfASmallUnit()
	await withSql(databaseUrl, async (sql) => {
		const [found] = await sql.rows<typeof ids>(
			`select c.id as "caseId", m.person_id as "personId", m.id as "noticeId", c.case_number as number
			from named.eviction_case c
			join named.notice_match m on m.case_id = c.id
			join named.notice n on n.id = m.id and n.organisation_id = $1
			join named.person p on p.id = m.person_id and p.protection = 'none'
			where c.closed_on is null limit 1`,
			[mats.organisationIds[0]],
		)
		if (found === undefined) throw new Error('no open case on a notice')
		ids = found
		const tables = await sql.rows<{ name: string }>(
			`select relname as name from pg_class where relkind = 'r' and relnamespace = 'named'::regnamespace and reltuples > 5000`,
		)
		large = new Set(tables.map(({ name }) => name))
	})
}, 120_000)

/** A unit with forty of the large town's matters: its officer's list must not take the whole town to read. */
async function officerOfASmallUnit(): Promise<Actor> {
	await withSql(databaseUrl, async (sql) => {
		const { municipalityId, controllerId } = sara
		await sql.rows(
			`with unit as (
				insert into named.unit (municipality_id, committee_id, name) values ($1, $2, 'Fältenheten') returning id
			), officer as (
				insert into named.staff (municipality_id, committee_id, name, email)
				values ($1, $2, 'Nora Prov', 'nora@prov.example') returning id
			), role as (
				insert into named.staff_role select $1, id, 'officer' from officer
			), place as (
				insert into named.assignment (municipality_id, staff_id, unit_id) select $1, officer.id, unit.id from officer, unit
			)
			update named.list_entry e set unit_id = (select id from unit)
			from (select person_id from named.list_entry order by md5(person_id::text) limit 40) few
			where e.person_id = few.person_id`,
			[municipalityId, controllerId],
		)
		await sql.rows('analyze named.list_entry')
	})
	return await lillhamnsOwn(databaseUrl, 'Nora Prov')
}

type Plan = { 'Node Type': string; Schema?: string; 'Relation Name'?: string; Plans?: Plan[] }
type Explained = { 'QUERY PLAN': { Plan: Plan }[] }
type Said = { text: string; values: unknown[] }

const wholeReads = (plan: Plan): string[] => [
	...(plan['Node Type'] === 'Seq Scan' && plan.Schema === 'named' && large.has(plan['Relation Name'] ?? '')
		? [plan['Relation Name'] ?? '']
		: []),
	...(plan.Plans ?? []).flatMap(wholeReads),
]

/** The reads that a query sends, as its own connection sent them. */
async function readsOf(work: () => Promise<Answer<unknown>>): Promise<Said[]> {
	const spy = vi.spyOn(PreparingClient.prototype, 'query')
	try {
		expect((await work()).is).toBe('done')
		return spy.mock.calls.flatMap((call) => {
			const [text, values] = call as unknown as [unknown, unknown]
			return typeof text === 'string' && /^\s*(?:select|with)/i.test(text) && /\bnamed\b/.test(text)
				? [{ text, values: Array.isArray(values) ? values : [] }]
				: []
		})
	} finally {
		spy.mockRestore()
	}
}

/**
 * The large tables that the reads go through from end to end, as the app's role in the actor's context; by the plan that is
 * kept whatever the values, where a use case says that it looks up by key.
 */
async function wholeTablesIn(reads: readonly Said[], actor: Actor, byKey = false): Promise<string[]> {
	const said = [actor.municipalityId, actor.controllerId ?? '', actor.actorId, 'work'].join('|')
	const context = `${said}|${house.keys.signContext(said)}`
	return await withSql(urlFor(databaseUrl, 'bofast_app', house.keys), async (sql) => {
		await sql.rows('begin')
		await sql.rows(`select set_config('bofast.context', $1, true)`, [context])
		const found: string[] = []
		for (const { text, values } of reads) {
			const [row] = byKey
				? await sql.rows<Explained>(`explain (generic_plan, verbose, format json) ${text}`)
				: await sql.rows<Explained>(`explain (verbose, format json) ${text}`, values)
			for (const { Plan: plan } of row?.['QUERY PLAN'] ?? []) found.push(...wholeReads(plan))
		}
		await sql.rows('rollback')
		return [...new Set(found)].sort()
	})
}

/**
 * By name, and only to shrink: unanswered checks of all years are few, but the planner cannot know it; a matter is one's
 * own by unit, by name or by the controller's decision, so matters are looked through once.
 */
const mayReadWhole: Readonly<Record<string, string[]>> = {
	'what awaits an officer': ['eviction_case'],
	'unanswered checks': ['eviction_case'],
	'the list by name': ['list_entry'],
}

describe('no large table is read from end to end', () => {
	const cases: [what: string, asked: Callable<unknown>, whose: () => Actor, input: () => object][] = [
		['the worklist', worklist, () => sara, () => ({ whose: 'unit' })],
		['what awaits an officer', officerMatters, () => sara, () => ({})],
		['the list by name', byNameList, () => nora, () => ({})],
		['a case', caseFile, () => sara, () => ({ caseId: ids.caseId })],
		['a case’s head', caseHead, () => sara, () => ({ caseId: ids.caseId })],
		['a case’s children', caseChildren, () => sara, () => ({ caseId: ids.caseId })],
		['unanswered checks', unansweredChecks, () => sara, () => ({})],
		['a case’s journal', caseJournal, () => sara, () => ({ caseId: ids.caseId })],
		['a case’s debt', caseDebt, () => sara, () => ({ caseId: ids.caseId })],
		['a case’s work', caseWork, () => sara, () => ({ caseId: ids.caseId })],
		['a case by its number', caseOfNumber, () => sara, () => ({ caseNumber: ids.number })],
		['a search by name', searchPeople, () => sara, () => ({ text: 'jenny åker' })],
		['a search by number', searchPeople, () => sara, () => ({ text: '19700101-9806' })],
		["a person's page", personPage, () => sara, () => ({ personId: ids.personId })],
		[
			'the telling of a place',
			startSpell,
			() => sara,
			() => ({ personId: ids.personId, startsOn: '2026-10-12', place: 'lodger' }),
		],
		["a landlord's notices", myNotices, () => mats, () => ({})],
		['a receipt', receipt, () => mats, () => ({ noticeId: ids.noticeId })],
	]
	test.each(cases)('by %s', async (what, asked, whose, input) => {
		const reads = await readsOf(() => asked(caller(whose()), input()))
		expect(reads.length).toBeGreaterThan(0)
		const byKey = asked.useCase.byKey === true
		expect(await wholeTablesIn(reads, whose(), byKey)).toEqual(mayReadWhole[what] ?? [])
	})
})

function caller(actor: Actor): Caller {
	return { house, actor }
}
