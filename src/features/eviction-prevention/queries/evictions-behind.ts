import * as z from 'zod'
import { plainDate } from '../../../foundation/plain-date.ts'
import { query } from '../../../platform/query.ts'
import { mayHandleCases } from '../access.ts'
import { listEvictedBetween } from '../store/cases.ts'
import { shownIn, titleOf, viewCases } from './case-view.ts'

/** The events behind a zero vision: each executed eviction of the year that one may see, with its children. */
export const evictionsBehind = query({
	name: 'evictionsBehind',
	input: z.object({
		year: z.coerce.number().int().min(1990).max(2200),
		children: z.literal('only').optional(),
	}),
	may: mayHandleCases,
	run: async (act, { year, children }) => {
		const rows = await listEvictedBetween(act.db, plainDate(`${year}-01-01`), plainDate(`${year + 1}-01-01`))
		const views = await viewCases(act, rows)
		const chosen = children === 'only' ? views.filter((view) => view.children.length > 0) : views
		return {
			evictions: chosen.map((view) => ({
				...titleOf(view),
				evictedOn: view.row.dates.evicted ?? null,
				children: view.children.length,
				childrenPresent: view.children.filter((child) => child.presentAtExecution === 'yes').length,
				talksHeld: view.children.filter((child) => child.heldOn !== null).length,
			})),
			shown: shownIn(chosen),
		}
	},
	audit: (_, value) => ({ kind: 'eviction-case', ids: value?.shown ?? [] }),
})
