import { beforeAll, expect, test, vi } from 'vitest'
import { pourFigures } from '../../bench/network-figures.ts'
import { comparisonPage } from '../../src/features/network/queries/comparison/comparison-page.ts'
import { methodComparison } from '../../src/features/network/queries/comparison/method-comparison.ts'
import { placeTrend } from '../../src/features/network/queries/comparison/place-trend.ts'
import { sharedDefinitions } from '../../src/features/network/rules/submissions/definitions.ts'
import { type SampleNetwork, sampleNetwork } from '../../src/features/network/samples.ts'
import type { Answer } from '../../src/platform/answer.ts'
import { urlFor } from '../../src/platform/database/connect.ts'
import { PreparingClient } from '../../src/platform/database/prepared.ts'
import { testHouse } from '../support/house.ts'
import { withSql } from '../support/sql.ts'

// A country of 290 municipalities, ten years and forty definitions: what a page asks for is found by an index, as the app's role.
const { house, databaseUrl } = await testHouse()
const ids = sharedDefinitions.map(({ id }) => id)
const definitions = [...ids, ...Array.from({ length: 40 - ids.length }, (_, at) => `invented-${at}`)]
let net: SampleNetwork

beforeAll(async () => {
	net = await sampleNetwork(house)
	const { municipalityId } = net
	await withSql(databaseUrl, async (sql) => {
		const bare = { query: (text: string, values?: unknown[]) => sql.rows(text, values) }
		await pourFigures(bare as never, municipalityId, { municipalities: 290, years: 10, definitions })
		await sql.rows(
			`insert into counted.method_answer (municipality_id, place_id, year, question, questionnaire_version, answer, package_id)
			select $1, k.place_id, y, q, 1, 'yes', k.id
			from counted.received_package k, generate_series(2001, 2025) y,
				unnest(array['decided-plan', 'outreach', 'arrears-families']) q
			where k.municipality_id = $1`,
			[municipalityId],
		)
		await sql.rows('analyze counted.method_answer')
	})
}, 120_000)

type Plan = { 'Node Type': string; 'Relation Name'?: string; Plans?: Plan[] }

const wholeReads = (plan: Plan): string[] => [
	...(plan['Node Type'] === 'Seq Scan' &&
	['network_figure', 'method_answer', 'place_population'].includes(plan['Relation Name'] ?? '')
		? [plan['Relation Name'] ?? '']
		: []),
	...(plan.Plans ?? []).flatMap(wholeReads),
]

async function wholeTablesReadBy(work: () => Promise<Answer<unknown>>): Promise<string[]> {
	const spy = vi.spyOn(PreparingClient.prototype, 'query')
	expect((await work()).is).toBe('done')
	const reads = spy.mock.calls.flatMap((call) => {
		const [text, values] = call as unknown as [unknown, unknown]
		const reading = typeof text === 'string' && /^\s*(?:select|with)/i.test(text) && /\bcounted\b/.test(text)
		return reading ? [{ text, values: Array.isArray(values) ? values : [] }] : []
	})
	spy.mockRestore()
	expect(reads.length).toBeGreaterThan(2)
	const { actor } = net.as('member')
	const said = [actor.municipalityId, actor.controllerId ?? '', actor.actorId, 'work'].join('|')
	return await withSql(urlFor(databaseUrl, 'bofast_app', house.keys), async (sql) => {
		await sql.rows('begin')
		await sql.rows(`select set_config('bofast.context', $1, true)`, [
			`${said}|${house.keys.signContext(said)}`,
		])
		const found: string[] = []
		for (const { text, values } of reads) {
			const rows = await sql.rows<{ 'QUERY PLAN': { Plan: Plan }[] }>(`explain (format json) ${text}`, values)
			for (const { Plan: plan } of rows[0]?.['QUERY PLAN'] ?? []) found.push(...wholeReads(plan))
		}
		await sql.rows('rollback')
		return found
	})
}

const asked = { definition: 'evictions-executed', year: 2024 }

test('a comparison of one definition and year reads no table of figures from end to end', async () => {
	expect(await wholeTablesReadBy(() => comparisonPage(net.as('member'), asked))).toEqual([])
})

test('nor does a county, within a country of all years', async () => {
	expect(
		await wholeTablesReadBy(() => comparisonPage(net.as('member'), { ...asked, county: 'SE-03' })),
	).toEqual([])
})

test("nor a municipality's way through the years in its county", async () => {
	const trend = () =>
		placeTrend(net.as('member'), { placeId: net.places['9001'], ...asked, beside: 'county' })
	expect(await wholeTablesReadBy(trend)).toEqual([])
})

test('nor ways of working in a year', async () => {
	expect(await wholeTablesReadBy(() => methodComparison(net.as('member'), { year: 2020 }))).toEqual([])
})
