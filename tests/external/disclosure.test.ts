import { describe, expect, test } from 'vitest'
import type { Rule } from '../../src/features/indicators/rules/disclosure/release.ts'
import { linkTables } from '../../src/features/indicators/rules/disclosure/tables.ts'
import { dimension, hiddenIn, type Row, suppressed, tableOf } from '../support/disclosure.ts'
import { hasMaterial, readMaterial } from './material.ts'
import { rowsOf } from './rows.ts'

const most = 1.3
const areas = [{ EU: ['Portugal', 'Spain'], nonEU: ['Iceland'] }]

const said = (what: string, ours: number, theirs: number) =>
	process.stdout.write(
		`${what}: ${ours} hidden, Statistics Norway ${theirs}, ratio ${(ours / theirs).toFixed(2)}\n`,
	)

describe.runIf(hasMaterial('disclosure'))('tables that nobody here made', () => {
	test('regions by main income: no hidden cell is computed, and hardly more is hidden than by Statistics Norway', async () => {
		const rows = (await rowsOf('disclosure/z1_input.csv')).map(
			({ region = '', hovedint = '', ant }): Row => [region, hovedint, Number(ant)],
		)
		const theirs = (await rowsOf('disclosure/z1_maxN3.csv')).filter(({ suppressed }) => suppressed === 'TRUE')
		for (const protectZeros of [true, false]) {
			const rule = { below: 4, protectZeros }
			const { hidden, proof, unmet } = await suppressed(tableOf(rows, rule).release, rule)
			expect(proof.breaches).toEqual([])
			expect(unmet).toEqual([])
			said(`z1, zeros ${protectZeros ? 'hidden' : 'shown'}`, hidden.size, theirs.length)
			expect(hidden.size).toBeLessThanOrEqual(most * theirs.length)
		}
	})

	test.each([1, 2, 4, 5, 6, 7])('vignette table %i: the same primaries, no cell computed', async (table) => {
		const cells = await rowsOf(`disclosure/vignette_table${table}.csv`)
		const marked = cells.filter(({ primary }) => primary === 'TRUE')
		const primaries = new Set(marked.map(({ age, geo }) => `${age} ${geo}`))
		const rule: Rule = {
			below: Math.max(...marked.map(({ freq }) => Number(freq))) + 1,
			protectZeros: marked.some(({ freq }) => freq === '0'),
		}
		const inner = cells.filter(
			({ age = '', geo = '' }) => ![age, geo].some((label) => /Total|EU/.test(label)),
		)
		const linked = tableOf(
			inner.map(({ age = '', geo = '', freq }): Row => [age, geo, Number(freq)]),
			rule,
			cells.some(({ geo }) => geo === 'EU') ? [[], areas] : [],
			({ labels }) => ({ primary: primaries.has(`${labels.d0} ${labels.d1}`) }),
		)
		const { hidden, proof } = await suppressed(linked.release, rule)
		const theirs = cells.filter(({ suppressed }) => suppressed === 'TRUE').length
		expect(proof.breaches).toEqual([])
		expect(linked.release.cells.filter(({ primary }) => primary)).toHaveLength(marked.length)
		said(`vignette ${table}`, hidden.size, theirs)
		expect(hidden.size).toBeLessThanOrEqual(most * theirs)
	})

	test.each([
		[3, true],
		[3, false],
		[5, true],
		[5, false],
	])(
		'ages, countries and years with what countries belong to, below %i, zeros protected %s',
		async (below, protectZeros) => {
			const rows = (await rowsOf('disclosure/example1_input.csv')).map(
				({ age = '', geo = '', year = '', freq }): Row => [age, geo, year, Number(freq)],
			)
			const { release } = tableOf(rows, { below, protectZeros }, [[], areas, []])
			const { proof, unmet } = await suppressed(release, { below, protectZeros })
			expect(proof.breaches).toEqual([])
			expect(unmet).toEqual([])
		},
	)

	const traps = JSON.parse(
		hasMaterial('disclosure') ? readMaterial('disclosure/sdctable-cases.json').toString() : '{}',
	)

	test('the 4 × 4 trap: two hidden cells in every row and column give one back, and so a tenth is hidden', async () => {
		const { freq, primary, expected } = traps.hidden_exact_4x4
		const rows = Object.entries<Record<string, number>>(freq).flatMap(([row, columns]) =>
			Object.entries(columns).map(([column, count]): Row => [row, column, count]),
		)
		const marked = new Set(primary.map((labels: string[]) => labels.join(' ')))
		const rule = { below: 1, protectZeros: true }
		const linked = tableOf(rows, rule, [], ({ labels }) => ({
			primary: marked.has(`${labels.d0} ${labels.d1}`),
		}))
		const { hidden, proof } = await suppressed(linked.release, rule)
		expect(proof.breaches).toEqual([])
		expect(hidden.size).toBeGreaterThanOrEqual(marked.size + expected.a_correct_method_adds_at_least)
		said('4 × 4 trap', hidden.size, marked.size + expected.sdcTable_adds)
		expect(hidden.size).toBeLessThanOrEqual(most * (marked.size + expected.sdcTable_adds))
	})

	test('regions by county and by size: two tables that are safe alone and not together', async () => {
		const { rows, maxN, expected } = traps.linked_tables
		const rule = { below: maxN + 1, protectZeros: false }
		const under = (column: 1 | 2) => {
			const parents = new Map<string, string[]>()
			for (const row of rows) parents.set(row[column], [...(parents.get(row[column]) ?? []), row[0]])
			return Object.fromEntries(parents)
		}
		const labels = rows.map(([region]: string[]) => region)
		const counts = rows.map(([region, , , count]: [string, string, string, number]) => ({
			labels: [region],
			count,
		}))
		const linked = linkTables(
			[under(1), under(2)].map((hierarchy) => ({
				measure: 'people',
				dimensions: [dimension('region', labels, [hierarchy])],
				counts,
			})),
			rule,
		)
		const { hidden, proof } = await suppressed(linked.release, rule)
		expect(proof.breaches).toEqual([])
		const theirs = expected.primary + expected.jointly_additional
		said('linked tables', hidden.size, theirs)
		expect(hidden.size).toBeLessThanOrEqual(most * theirs)
		expect(hiddenIn(linked, hidden)).toEqual(expect.arrayContaining(['A', 'B', 'K', 'L', 'M']))
	})

	test('two people who are alone in their cells do not find each other', async () => {
		const { counts } = traps.singletons
		const rule = { below: 3, protectZeros: true }
		const rows = Object.entries<number>(counts).map(([label, count]): Row => [label, count])
		const { proof } = await suppressed(tableOf(rows, rule).release, rule)
		expect(proof.breaches).toEqual([])
	})
})
