import * as z from 'zod'
import { query } from '../../../platform/query.ts'
import { mayReadLists } from '../access.ts'
import { columnsFor, type ListMode, listModes, sortsFor, standardView } from '../rules/list/parts.ts'
import { findReach, listSavedViews } from '../store/list-settings.ts'
import { filtersIn, oneOf } from './list-input.ts'

/** The committee's saved views by mode, and how far lists in case work reach. */
export const listViews = query({
	name: 'listViews',
	input: z.object({}),
	may: mayReadLists,
	run: async ({ db, actor }) => {
		const saved = await listSavedViews(db)
		const reach = actor.controllerId === null ? undefined : await findReach(db, actor.controllerId)
		return {
			standard: standardView,
			views: listModes.flatMap((mode) =>
				saved.filter((view) => view.mode === mode).map((view) => ({ ...view, ...allowedIn(mode, view) })),
			),
			reach: {
				wide: reach?.listsWidely ?? false,
				decidedOn: reach?.listsDecidedOn ?? null,
				decision: reach?.listsDecision ?? null,
			},
		}
	},
	audit: () => ({ kind: 'list-view', ids: [] }),
})

type Saved = Awaited<ReturnType<typeof listSavedViews>>[number]

/** A view that was saved before a column or filter was taken from its mode shows what is left. */
function allowedIn(mode: ListMode, view: Saved) {
	const columns = columnsFor(mode).filter((column) => view.columns.includes(column))
	const filters = filtersIn(mode).safeParse(view.filters)
	const sort = oneOf(sortsFor(mode)).safeParse(view.sort)
	return {
		mode,
		columns: columns.length > 0 ? columns : [...standardView[mode].columns],
		filters: filters.success ? filters.data : {},
		sort: sort.success ? sort.data : standardView[mode].sort,
	}
}
