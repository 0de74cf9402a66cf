import type { EditionCounts, Years } from './counts.ts'
import { yearsIn } from './counts.ts'
import { type Measure, measures } from './measures.ts'

/** One table of one year: the dimensions with what their labels are gathered under, and the counts of its rows. */
export type EditionTable = {
	readonly measure: Measure
	readonly year: number
	readonly dimensions: readonly {
		readonly name: string
		readonly labels: readonly string[]
		readonly gathered: Readonly<Record<string, readonly string[]>>
	}[]
	readonly counts: readonly { readonly labels: readonly string[]; readonly count: number }[]
}

const sexes = ['woman', 'man', 'unknown'] as const
const young = '18-24'
const grownUp = '25-'
const grownUpBands = ['25-44', '45-64', '65-', 'unknown'] as const

type Plan = {
	readonly measure: Measure
	/** The labels in their order; those that nobody has in any of the years are left out. */
	readonly by: Readonly<Record<string, readonly string[]>>
	readonly gathered?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>
	readonly rows: readonly Row[]
	readonly before?: boolean
}
type Row = {
	readonly year: number
	readonly count: number
	readonly labels: Readonly<Record<string, string>>
}

/** All tables of all years; the stock also of the year before the first, which its account begins with. */
export function editionTables(counts: EditionCounts, years: Years): EditionTable[] {
	return plansOf(counts).flatMap((plan) => tablesOf(plan, years))
}

function plansOf({ homeless, evictions }: EditionCounts): Plan[] {
	const keys = homeless.situations.map(({ key }) => key)
	const acute = homeless.situations.filter((one) => one.acute).map(({ key }) => key)
	const stock = (population: string) => homeless.stock.filter((one) => one.population === population)
	const adults = homeless.flow.filter(({ population }) => population === 'adult')
	const flow = (way: 'in' | 'out') =>
		adults.filter((one) => one.way === way).map((one) => row(one, ['reason', 'sex']))
	const net = regroupedOf(homeless.regrouped)
	return [
		{
			measure: measures.homeless,
			by: { situation: keys, sex: sexes, age: [young, grownUp] },
			gathered: { situation: { 'acute-layer': acute } },
			rows: stock('adult').map((one) =>
				row({ ...one, age: one.ageBand === young ? young : grownUp }, ['situation', 'sex', 'age']),
			),
		},
		{
			measure: measures.homeless,
			by: { age: [young, ...grownUpBands], sex: sexes },
			gathered: { age: { [grownUp]: grownUpBands } },
			rows: stock('adult').map((one) => row({ ...one, age: one.ageBand }, ['age', 'sex'])),
		},
		{
			measure: measures.homeless,
			by: { sex: sexes },
			rows: stock('adult').map((one) => row(one, ['sex'])),
			before: true,
		},
		{
			measure: measures.children,
			by: { situation: keys, sex: sexes },
			rows: stock('child').map((one) => row(one, ['situation', 'sex'])),
		},
		{
			measure: measures.inflow,
			by: { reason: ['new', 'returned-from-housing', 'returned-from-inactive', 'unknown'], sex: sexes },
			rows: flow('in'),
		},
		{
			measure: measures.outflow,
			by: { reason: ['housed', 'inactive', 'deceased', 'moved', 'no-longer-meets'], sex: sexes },
			rows: flow('out'),
		},
		{ measure: measures.joined, by: { sex: sexes }, rows: net.filter(({ count }) => count > 0) },
		{
			measure: measures.departed,
			by: { sex: sexes },
			rows: net.filter(({ count }) => count < 0).map((one) => ({ ...one, count: -one.count })),
		},
		{
			measure: measures.evictions,
			by: {
				ground: ['arrears', 'disturbance', 'misconduct', 'termination', 'other'],
				children: ['yes', 'no'],
			},
			rows: evictions.evictions.map((one) => row(one, ['ground', 'children'])),
		},
		{
			measure: measures.childrenEvicted,
			by: { living: ['full', 'alternating', 'visiting'] },
			rows: evictions.children.map((one) => row(one, ['living'])),
		},
		{
			measure: measures.closed,
			by: {
				ending: ['kept', 'moved', 'left', 'evicted', 'no-contact', 'outside'],
				stage: ['early', 'arrears-notice', 'termination-served', 'enforcement-applied', 'executed'],
			},
			// As the check counts them: an executed eviction had been applied for.
			gathered: { stage: { 'applied-or-executed': ['enforcement-applied', 'executed'] } },
			rows: evictions.closed.map((one) => row(one, ['ending', 'stage'])),
		},
		{
			measure: measures.prevented,
			by: {
				stage: ['early', 'arrears-notice', 'termination-served', 'enforcement-applied'],
				confirmed: ['yes', 'no'],
			},
			rows: evictions.prevented.map((one) => row(one, ['stage', 'confirmed'])),
		},
	]
}

function row<Of extends { readonly year: number; readonly count: number }>(
	one: Of,
	names: readonly (string & keyof Of)[],
): Row {
	const { year, count } = one
	return { year, count, labels: Object.fromEntries(names.map((name) => [name, String(one[name])])) }
}

/** Adults of each sex who are more or fewer since somebody grew up or was corrected: the account's own line. */
function regroupedOf(regrouped: EditionCounts['homeless']['regrouped']): Row[] {
	const adults = regrouped.filter(({ population }) => population === 'adult')
	const groups = Map.groupBy(adults, ({ year, sex }) => `${year} ${sex}`)
	return [...groups.values()].flatMap((same) =>
		same.slice(0, 1).map(({ year, sex }) => ({
			...{ year, labels: { sex } },
			count: same.reduce((sum, { net }) => sum + net, 0),
		})),
	)
}

function tablesOf({ measure, by, gathered = {}, rows, before = false }: Plan, years: Years): EditionTable[] {
	const span = before ? [years.first - 1] : yearsIn(years)
	const dimensions = Object.entries(by).map(([name, labels]) => {
		// A label that nobody has in any year says nothing; one that has somebody in one year stands in all.
		const there = labels.filter((label) => rows.some((one) => one.labels[name] === label && one.count > 0))
		const over = Object.entries(gathered[name] ?? {}).map(([over, parts]) => {
			return [over, parts.filter((part) => there.includes(part))] as const
		})
		return { name, labels: there, gathered: Object.fromEntries(over.filter(([, parts]) => parts.length > 0)) }
	})
	return span.map((year) => ({
		measure,
		year,
		dimensions,
		counts: summed(
			rows.filter((one) => one.year === year),
			Object.keys(by),
		),
	}))
}

function summed(rows: readonly Row[], names: readonly string[]): EditionTable['counts'] {
	const labelled = rows.map(({ labels, count }) => ({
		labels: names.map((name) => labels[name] ?? ''),
		count,
	}))
	const groups = Map.groupBy(labelled, ({ labels }) => labels.join(' '))
	return [...groups.values()].flatMap((same) =>
		same
			.slice(0, 1)
			.map(({ labels }) => ({ labels, count: same.reduce((sum, { count }) => sum + count, 0) })),
	)
}
