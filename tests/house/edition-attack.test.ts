import { beforeAll, describe, expect, test } from 'vitest'
import { reviseEdition } from '../../src/features/reports/commands/edition/revise-edition.ts'
import { releaseEdition, workOnEdition } from '../../src/features/reports/index.ts'
import type { PublishedDataset } from '../../src/features/reports/published.ts'
import type { LinearSolver } from '../../src/foundation/linear-program.ts'
import { valueIn } from '../../src/platform/answer.ts'
import type { Caller } from '../../src/platform/house.ts'
import { linearSolver } from '../../src/platform/linear-solver.ts'
import { lillhamnsOwn } from '../support/lillhamn.ts'
import { lillhamnHouse } from '../support/lillhamn-house.ts'
import {
	attackPublished,
	computed,
	type ReadEdition,
	type ToldElsewhere,
} from '../support/published-attack.ts'
import { withSql } from '../support/sql.ts'

const { house, databaseUrl } = await lillhamnHouse()
let maria: Caller
let solver: LinearSolver
let first: ReadEdition
let elsewhere: readonly ToldElsewhere[]

beforeAll(async () => {
	maria = { house, actor: await lillhamnsOwn(databaseUrl, 'Maria Ström') }
	solver = await linearSolver()
	first = await readBack(1)
	const authority = await withSql(databaseUrl, (sql) =>
		sql.rows<{ year: number; executed: number; children: number }>(
			'select year, executed, children from counted.authority_evictions where municipality_id = 1',
		),
	)
	// Where the authority says another number than ours, it is another number.
	elsewhere = authority
		.flatMap(({ year, executed, children }) => [
			{ slug: 'evictions-executed', year, from: executed, to: executed },
			{ slug: 'children-evicted', year, from: children, to: children },
		])
		.filter(({ slug, year, from }) => truthOf(first, slug, String(year)) === from)
})

/** What anyone can read of an edition, by the public's own role; the truth beside it comes from inside. */
async function readBack(edition: number): Promise<ReadEdition> {
	const rows = await house.published
		.selectFrom('published.dataset')
		.select(['content', 'slug'])
		.where('edition', '=', edition)
		.execute()
	const [exact] = await withSql(databaseUrl, (sql) =>
		sql.rows<{ numbers: ReadEdition['truth'] }>(
			`select x.content -> 'numbers' as numbers from counted.edition_exact x
			join counted.edition e on e.municipality_id = x.municipality_id and e.id = x.edition_id
			where e.municipality_id = 1 and e.number = ${edition}`,
		),
	)
	return {
		datasets: rows.map(({ content }) => content as unknown as PublishedDataset),
		truth: exact?.numbers ?? {},
	}
}

function truthOf({ datasets, truth }: ReadEdition, slug: string, year: string): number | undefined {
	const rows = datasets.find((one) => one.slug === slug)?.rows ?? []
	const at = rows.findIndex((row) => row[0] === year && row.slice(1).every((code) => isTotal(code)))
	return truth[slug]?.[at]
}
const isTotal = (code: string | number | null) =>
	typeof code !== 'string' || ['total', 'published', 'withheld'].includes(code)

describe('what Lillhamn has released', () => {
	test('is ten linked tables over three years, with something told and something hidden in them', () => {
		expect(first.datasets.map(({ slug }) => slug).toSorted()).toEqual([
			...['children-evicted', 'children-in-homelessness', 'eviction-cases-closed', 'evictions-executed'],
			...['evictions-prevented', 'homeless-balance', 'homeless-by-age', 'homeless-by-situation'],
			...['homeless-inflow', 'homeless-outflow'],
		])
		const cells = first.datasets.reduce((sum, { hiding }) => sum + hiding.cells, 0)
		const hidden = first.datasets.reduce((sum, { hiding }) => sum + hiding.hidden, 0)
		expect(first.datasets.every(({ firstYear, lastYear }) => firstYear === 2023 && lastYear === 2025)).toBe(
			true,
		)
		expect([cells > 500, hidden > 100, hidden < cells / 2]).toEqual([true, true, true])
	})

	test('shows no number from one to four, and nothing for what is hidden', () => {
		for (const { rows, columns } of first.datasets) {
			const at = columns.findIndex(({ name }) => name === 'count')
			const shown = rows.map((row) => row[at]).filter((count) => typeof count === 'number')
			expect(shown.filter((count) => count > 0 && count < 5)).toEqual([])
			expect(rows.every((row) => (row.at(-1) === 'withheld') === (row[at] === null))).toBe(true)
		}
	})

	test.each(['plain', 'keen'] as const)(
		'gives the %s reader no hidden number, over all tables and years together',
		(reader) => {
			const attacked = attackPublished([first], elsewhere, solver, reader)
			expect(attacked.length).toBeGreaterThan(80)
			expect(computed(attacked)).toEqual([])
		},
	)

	test('leaves every small number open from one to five', () => {
		const attacked = attackPublished([first], elsewhere, solver, 'plain')
		const narrow = attacked.filter(
			({ truth, bounds: { least, most } }) =>
				truth > 0 && truth < 5 && ((least ?? 0) > 1 || (most ?? Number.POSITIVE_INFINITY) < 5),
		)
		expect(narrow.map(({ name }) => name)).toEqual([])
	})

	test('would be broken if one more number were told', () => {
		const told = first.datasets.map((dataset) =>
			dataset.slug === 'children-evicted'
				? {
						...dataset,
						rows: dataset.rows.map((row, at) =>
							row[0] === '2023' && row[1] === 'full'
								? ['2023', 'full', first.truth[dataset.slug]?.[at] ?? null, 'published']
								: row,
						),
					}
				: dataset,
		)
		const attacked = attackPublished([{ ...first, datasets: told }], elsewhere, solver, 'plain')
		expect(computed(attacked)).toContain('children-evicted 2023 living alternating')
	})
})

describe('a second edition of the same years', () => {
	test('tells what is changed and why, beside what was told', async () => {
		await withSql(databaseUrl, (sql) =>
			sql.rows(
				`update named.flow_month set amount = amount + 2 where ctid = (select ctid from named.flow_month
				where municipality_id = 1 and definition = 'se-2023' and population = 'adult' and sex = 'woman'
				and age_band = '25-44' and kind = 'in' and reason = 'new' and month >= '2024-01-01' and month < '2025-01-01' limit 1)`,
			),
		)
		const [out] = await withSql(databaseUrl, (sql) =>
			sql.rows<{ id: string }>('select id from counted.edition where municipality_id = 1 and number = 1'),
		)
		const asked = { editionId: out?.id ?? '', reason: 'Sen registrering' }
		const { editionId } = valueIn(await reviseEdition(maria, asked))
		await workOnEdition(house, { editionId, municipalityId: 1 })
		const [made] = await withSql(databaseUrl, (sql) =>
			sql.rows<{ state: string; digest: string; content: { attack: object } }>(
				`select state, digest, content from counted.edition where id = '${editionId}'`,
			),
		)
		expect([made?.state, made?.content.attack]).toMatchObject(['prepared', { breaches: [] }])
		valueIn(await releaseEdition(maria, { editionId, digest: made?.digest ?? '' }))
		const inflow = (await readBack(2)).datasets.find(({ slug }) => slug === 'homeless-inflow')
		expect(inflow?.changes.map(({ version, what }) => [version, what.sv.slice(0, 30)])).toEqual([
			[1, 'Första utgåvan.'],
			[2, 'Sen registrering: 2024, Ny på '],
		])
		expect(inflow?.changes[1]?.what.sv).toContain('publicerat 47, nu 49')
	})

	test.each(['plain', 'keen'] as const)(
		'gives the %s reader of both no hidden number either',
		async (reader) => {
			const attacked = attackPublished([first, await readBack(2)], elsewhere, solver, reader)
			expect(attacked.length).toBeGreaterThan(80)
			expect(computed(attacked)).toEqual([])
		},
	)
})
