import * as z from 'zod'
import { earlierOf, type PlainDate } from '../../../foundation/plain-date.ts'
import { missing } from '../../../platform/answer.ts'
import { query } from '../../../platform/query.ts'
import type { Act } from '../../../platform/transaction.ts'
import { mayReadExactFlow } from '../access.ts'
import { countStock } from '../counts.ts'
import { added, type FlowCell } from '../rules/board/cell.ts'
import { comparedPlaces } from '../rules/board/compared.ts'
import { cellsOfCount } from '../rules/board/count-in-months.ts'
import type { GroupFilter } from '../rules/board/group.ts'
import { lastDayOf } from '../rules/board/months.ts'
import { firstOfMonth } from '../rules/flow-difference.ts'
import { liveDefinitions } from '../rules/live-definitions.ts'
import type { SituationDefinition } from '../rules/situations/definition.ts'
import { findSituationDefinition, situationDefinitions } from '../rules/situations/definitions.ts'
import { findFinishedCount, listLatestRuns } from '../store/flow-runs.ts'
import { listLiveDefinitions, readCountedBy } from '../store/live-definitions.ts'
import { categoriesOf } from './flow-board.ts'
import { flowFields, groupOf } from './flow-question.ts'

/**
 * Two definitions side by side on the last day of a month: the break in the series, situation by situation, and which
 * places they count differently. One that is not kept at hand is read from its latest finished count.
 */
export const compareDefinitions = query({
	name: 'compareDefinitions',
	input: z.object({
		...flowFields,
		first: z.string().optional(),
		second: z.string().optional(),
	}),
	may: mayReadExactFlow,
	run: async (act, input) => {
		const { chosen, country } = await readCountedBy(act.db)
		const live = liveDefinitions(chosen, country)
		const first = findSituationDefinition(input.first ?? live[1]?.key ?? 'se-2017')
		const second = findSituationDefinition(input.second ?? live[0].key)
		if (first === null || second === null) return missing
		const runs = await listLatestRuns(act.db)
		const day = earlierOf(lastDayOf(input.to ?? firstOfMonth(act.today)), act.today)
		const group = groupOf({ population: input.population })
		const side = async (definition: SituationDefinition) => ({
			key: definition.key,
			country: definition.country,
			source: definition.source,
			kept: live.some(({ key }) => key === definition.key),
			...(await stockBy(act, definition, { live, group, day })),
		})
		// One after the other: a transaction widens for one count at a time.
		const sides = [await side(first), await side(second)]
		const since = (await listLiveDefinitions(act.db)).map(({ definition, since: from }) => ({
			definition,
			from,
		}))
		return {
			day,
			sides,
			since,
			places: comparedPlaces(first, second),
			definitions: situationDefinitions.map((definition) => ({
				key: definition.key,
				kept: live.findIndex(({ key }) => key === definition.key) + 1 || null,
				run: runs.find((run) => run.definition === definition.key) ?? null,
			})),
		}
	},
	audit: () => ({ kind: 'flow', ids: [] }),
})

type StockBy = {
	readonly categories: readonly { number: number; key: string; people: number }[]
	readonly all: number
}
type From = {
	readonly live: readonly SituationDefinition[]
	readonly group: GroupFilter
	readonly day: PlainDate
}

/** Null while nobody has counted by it; with the day of the count where it is not kept at hand. */
async function stockBy(
	act: Act,
	definition: SituationDefinition,
	{ live, group, day }: From,
): Promise<{ stock: StockBy | null; countedOn: PlainDate | null }> {
	if (live.includes(definition)) {
		const cells = await countStock(act, { definition: definition.key, group }, day)
		return { stock: sumsBy(definition, cells), countedOn: null }
	}
	const counted = await findFinishedCount(act.db, definition.key)
	if (counted === null) return { stock: null, countedOn: null }
	const cells = cellsOfCount(counted.cells, { from: day, until: day }, group.population)
	return { stock: sumsBy(definition, cells), countedOn: counted.countedOn }
}

function sumsBy(definition: SituationDefinition, cells: readonly FlowCell[]): StockBy {
	const numbers = definition.categories.map(({ number }) => number)
	const categories = categoriesOf(definition, numbers).map((category) => ({
		...category,
		people: cells.reduce((sum, cell) => sum + added(cell, category.number), 0),
	}))
	return { categories, all: categories.reduce((sum, { people }) => sum + people, 0) }
}
