import { type Years, yearsIn } from './counts.ts'
import { type CellName, type Measure, measures, readersTotal, total } from './measures.ts'
import type { EditionTable } from './tables.ts'

export const datasetSlugs = [
	'homeless-by-situation',
	'homeless-by-age',
	'children-in-homelessness',
	'homeless-inflow',
	'homeless-outflow',
	'homeless-balance',
	'evictions-executed',
	'children-evicted',
	'eviction-cases-closed',
	'evictions-prevented',
] as const
export type DatasetSlug = (typeof datasetSlugs)[number]

/** A table as readers meet it, before it has numbers: its columns, and which cell stands in each row. */
export type DatasetDesign = {
	readonly slug: DatasetSlug
	readonly measure: Measure
	/** The dimensions after the year, with their codes in the order of the rows. */
	readonly by: readonly { readonly name: string; readonly codes: readonly string[] }[]
	readonly rows: readonly DatasetRow[]
	/** Whether the rows tell their share of the whole beside the count. */
	readonly shares: boolean
}
type DatasetRow = {
	readonly year: number
	/** In the order of the dimensions. */
	readonly codes: readonly string[]
	readonly cell: CellName
}

const layout: Readonly<
	Record<Exclude<DatasetSlug, 'homeless-balance'>, { of: Measure; by: readonly string[] }>
> = {
	'homeless-by-situation': { of: measures.homeless, by: ['situation', 'sex', 'age'] },
	'homeless-by-age': { of: measures.homeless, by: ['age', 'sex'] },
	'children-in-homelessness': { of: measures.children, by: ['situation', 'sex'] },
	'homeless-inflow': { of: measures.inflow, by: ['reason', 'sex'] },
	'homeless-outflow': { of: measures.outflow, by: ['reason', 'sex'] },
	'evictions-executed': { of: measures.evictions, by: ['ground', 'children'] },
	'children-evicted': { of: measures.childrenEvicted, by: ['living'] },
	'eviction-cases-closed': { of: measures.closed, by: ['stage', 'ending'] },
	'evictions-prevented': { of: measures.prevented, by: ['stage', 'confirmed'] },
}

/** The lines of a year's account, in their order. */
const balanceLines = ['start', 'in', 'joined', 'out', 'departed', 'end'] as const

export function datasetDesigns(tables: readonly EditionTable[], years: Years): DatasetDesign[] {
	return datasetSlugs.map((slug) =>
		slug === 'homeless-balance' ? balanceDesign(tables, years) : designOf(slug, tables),
	)
}

function designOf(
	slug: Exclude<DatasetSlug, 'homeless-balance'>,
	all: readonly EditionTable[],
): DatasetDesign {
	const { of: measure, by } = layout[slug]
	const tables = all.filter((one) => {
		const names = one.dimensions.map(({ name }) => name)
		return one.measure === measure && names.length === by.length && by.every((name) => names.includes(name))
	})
	const dimensions = by.map((name) => {
		const found = tables[0]?.dimensions.find((one) => one.name === name)
		const { labels = [], gathered = {} } = found ?? {}
		// What is gathered from one label only is that label.
		const sums = Object.entries(gathered).flatMap(([over, parts]) => (parts.length > 1 ? [over] : []))
		return { name, codes: [...labels, ...sums, readersTotal] }
	})
	return {
		...{ slug, measure, by: dimensions, shares: slug === 'evictions-prevented' },
		rows: tables.flatMap(({ year }) =>
			combinations(dimensions.map(({ codes }) => codes)).map((codes) => ({
				...{ year, codes },
				cell: { measure, year, labels: Object.fromEntries(by.map((name, at) => [name, labelOf(codes[at])])) },
			})),
		),
	}
}

function balanceDesign(tables: readonly EditionTable[], years: Years): DatasetDesign {
	const sexes = [...new Set(tables.flatMap(({ dimensions }) => sexesIn(dimensions))), readersTotal]
	const lineOf = {
		start: (year: number) => ({ measure: measures.homeless, year: year - 1 }),
		in: (year: number) => ({ measure: measures.inflow, year }),
		joined: (year: number) => ({ measure: measures.joined, year }),
		out: (year: number) => ({ measure: measures.outflow, year }),
		departed: (year: number) => ({ measure: measures.departed, year }),
		end: (year: number) => ({ measure: measures.homeless, year }),
	} as const
	return {
		...{ slug: 'homeless-balance', measure: measures.homeless, shares: false },
		by: [
			{ name: 'line', codes: balanceLines },
			{ name: 'sex', codes: sexes },
		],
		rows: yearsIn(years).flatMap((year) =>
			combinations([balanceLines, sexes]).map((codes) => {
				const line = balanceLines.find((one) => one === codes[0]) ?? 'end'
				return { year, codes, cell: { ...lineOf[line](year), labels: { sex: labelOf(codes[1]) } } }
			}),
		),
	}
}

function sexesIn(dimensions: EditionTable['dimensions']): readonly string[] {
	return dimensions.find(({ name }) => name === 'sex')?.labels ?? []
}

const labelOf = (code: string | undefined) => (code === readersTotal || code === undefined ? total : code)

function combinations(lists: readonly (readonly string[])[]): string[][] {
	return lists.reduce<string[][]>(
		(rows, codes) => rows.flatMap((row) => codes.map((code) => [...row, code])),
		[[]],
	)
}
