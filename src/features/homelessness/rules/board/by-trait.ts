import type { SituationDefinition } from '../situations/definition.ts'
import type { FlowCell, FlowPeriod } from './cell.ts'
import { type CountedByYear, type YearCount, yearCounts, yearValues } from './years.ts'

/** What people on the list, and those who come and go, can be told apart by. */
export type HomelessTrait = 'situation' | 'sex' | 'ageBand' | 'children'

export type TraitCount = YearCount & { readonly group: string }

type By = Pick<SituationDefinition, 'categories' | 'acute'>

/** One year's count in each situation: where one was, came to or left from. The situations add up to the count. */
export function bySituation(
	cells: readonly FlowCell[],
	counted: CountedByYear,
	period: FlowPeriod,
	definition: By,
): TraitCount[] {
	const onlyAcute = yearCounts[counted].whom === 'acute'
	return definition.categories
		.filter(({ number }) => !onlyAcute || definition.acute.includes(number))
		.flatMap((category) =>
			yearValues(cells, counted, period, { ...definition, categories: [category] }).map((one) => ({
				...one,
				group: category.key,
			})),
		)
}

/** The same for groups that were read apart. */
export function byGroup(
	cells: readonly (FlowCell & { readonly group: string })[],
	counted: CountedByYear,
	period: FlowPeriod,
	definition: By,
): TraitCount[] {
	return [...Map.groupBy(cells, ({ group }) => group)].flatMap(([group, ofGroup]) =>
		yearValues(ofGroup, counted, period, definition).map((one) => ({ ...one, group })),
	)
}
