import { onPage } from '../../../foundation/on-page.ts'
import { showing, shownBy } from '../../../platform/audit.ts'
import { query } from '../../../platform/query.ts'
import { mayFollowUp } from '../access.ts'
import { brokenDown, overlaps } from '../rules/list/broken-down.ts'
import { inOrder } from '../rules/list/choose.ts'
import { breakdowns } from '../rules/list/parts.ts'
import { chosenFrom, codedRows } from './coded-rows.ts'
import { listCounts, standing } from './list-counts.ts'
import { listInput, oneOf } from './list-input.ts'
import { unitsIn } from './matter-row.ts'

/** Follow-up mode: the whole committee under codes, with every breakdown, in a purpose of its own. */
export const peopleUnderCodes = query({
	name: 'peopleUnderCodes',
	input: listInput('follow-up').extend({ by: oneOf(breakdowns).optional() }),
	may: mayFollowUp,
	run: async (act, { by, page, ...choice }) => {
		const { here, definition, people } = await codedRows(act)
		const filters = standing(choice.filters)
		const { ids, rows } = chosenFrom(people, filters, act)
		const all = people.map(({ row }) => row)
		return showing(ids, {
			today: act.today,
			here,
			definition,
			choice: { ...choice, filters },
			counts: listCounts(
				all,
				filters,
				{ actorId: act.actor.actorId, today: act.today },
				definition.categories,
			),
			units: unitsIn(all),
			total: rows.length,
			...onPage(inOrder(rows, choice.sort, choice.direction), page),
			breakdown: by === undefined ? null : { by, overlaps: overlaps(by), groups: brokenDown(rows, by) },
		})
	},
	audit: (_, value) => ({ kind: 'homelessness-codes', ids: shownBy(value) }),
})
