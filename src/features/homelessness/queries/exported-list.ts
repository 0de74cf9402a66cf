import * as z from 'zod'
import { missing } from '../../../platform/answer.ts'
import { showing, shownBy } from '../../../platform/audit.ts'
import { id } from '../../../platform/fields.ts'
import { query } from '../../../platform/query.ts'
import { mayFollowUp } from '../access.ts'
import { inOrder } from '../rules/list/choose.ts'
import { columnsFor } from '../rules/list/parts.ts'
import { findExport } from '../store/list-settings.ts'
import { chosenFrom, codedRows } from './coded-rows.ts'
import { filtersIn } from './list-input.ts'

/** What was asked for in an export, as it stands today, for whoever asked and nobody else. */
export const exportedList = query({
	name: 'exportedList',
	input: z.object({ exportId: id() }),
	may: mayFollowUp,
	run: async (act, { exportId }) => {
		const asked = await findExport(act.db, exportId, act.actor.actorId)
		if (asked === undefined) return missing
		const { people, definition, here } = await codedRows(act)
		const { ids, rows } = chosenFrom(people, filtersIn('follow-up').parse(asked.filters), act)
		return showing(ids, {
			today: act.today,
			here,
			definition,
			reason: asked.reason,
			columns: columnsFor('follow-up').filter((column) => asked.columns.includes(column)),
			rows: inOrder(rows, 'code', 'rising'),
		})
	},
	audit: (_, value) => ({ kind: 'homelessness-codes', ids: shownBy(value) }),
})
