import type { Contribution } from '../flow/contribution.ts'
import type { SituationDefinition } from '../situations/definition.ts'

/** How many changes of one kind in one group and year. */
export type YearCell = Pick<
	Contribution,
	'kind' | 'from' | 'to' | 'reason' | 'population' | 'sex' | 'ageBand'
> & {
	readonly year: number
	readonly amount: number
}

type Population = Contribution['population']
type Sex = Contribution['sex']

/** Who is on the list on the last day of each year, and who came to it and left it: numbers, never an id. */
export type HomelessTables = {
	readonly definition: string
	readonly situations: readonly { readonly key: string; readonly acute: boolean }[]
	readonly stock: readonly {
		readonly year: number
		readonly situation: string
		readonly population: Population
		readonly sex: Sex
		readonly ageBand: Contribution['ageBand']
		readonly count: number
	}[]
	readonly flow: readonly {
		readonly year: number
		readonly way: 'in' | 'out'
		readonly reason: Contribution['reason']
		readonly population: Population
		readonly sex: Sex
		readonly count: number
	}[]
	/** How many more a group has since people grew up or their particulars were corrected; fewer where it is negative. */
	readonly regrouped: readonly {
		readonly year: number
		readonly population: Population
		readonly sex: Sex
		readonly net: number
	}[]
}

/** The stock begins a year before the first, so that every year's account has its beginning. */
export function homelessTables(
	cells: readonly YearCell[],
	{ key, categories, acute }: Pick<SituationDefinition, 'key' | 'categories' | 'acute'>,
	{ first, last }: { readonly first: number; readonly last: number },
): HomelessTables {
	const years = Array.from({ length: last - first + 2 }, (_, at) => first - 1 + at)
	const situationOf = new Map(categories.map((category) => [category.number, category.key]))
	const stock = years.flatMap((year) => {
		const changes = cells
			.filter((cell) => cell.year <= year)
			.flatMap(({ from, to, amount, ...group }) => [
				{ ...group, category: to, amount },
				{ ...group, category: from, amount: -amount },
			])
		const groups = Map.groupBy(changes, ({ category, population, sex, ageBand }) =>
			[category, population, sex, ageBand].join(' '),
		)
		return [...groups.values()].flatMap((same) => {
			const [one] = same
			const situation = one === undefined ? undefined : situationOf.get(one.category)
			const count = same.reduce((sum, { amount }) => sum + amount, 0)
			if (one === undefined || situation === undefined || count === 0) return []
			return [{ year, situation, population: one.population, sex: one.sex, ageBand: one.ageBand, count }]
		})
	})
	const inYears = cells.filter(({ year }) => year >= first)
	return {
		definition: key,
		situations: categories.map((category) => ({
			key: category.key,
			acute: acute.includes(category.number),
		})),
		stock,
		flow: inYears.flatMap(({ kind, year, reason, population, sex, amount }) =>
			kind === 'in' || kind === 'out' ? [{ year, way: kind, reason, population, sex, count: amount }] : [],
		),
		regrouped: inYears.flatMap(({ kind, year, population, sex, from, to, amount }) =>
			kind === 'regroup'
				? [{ year, population, sex, net: (to === 0 ? 0 : amount) - (from === 0 ? 0 : amount) }]
				: [],
		),
	}
}
