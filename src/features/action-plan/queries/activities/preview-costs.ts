import * as z from 'zod'
import { isRefused, refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { writeCsv } from '../../../../platform/documents/csv.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { mayKeepPlans } from '../../access.ts'
import { tableOfFile } from '../../commands/activities/table-of-file.ts'
import { markOf } from '../../commands/draft/edit-draft.ts'
import { costsIn, readCosts } from '../../rules/activities/cost-file.ts'
import { sumOf } from '../../rules/activities/costs.ts'
import { same } from '../../rules/document/difference.ts'
import { findPlan } from '../../store/plans.ts'
import { findDraft } from '../../store/versions.ts'

/**
 * What a file of costs would do to the draft: what is wrong in it by row and column, or what each activity that it names
 * costs now and then. Nothing is changed. Refused: no-draft, those of a file.
 */
export const previewCosts = query({
	name: 'previewCosts',
	input: z.object({
		planId: id(),
		name: z.string().max(200).default(''),
		file: z.instanceof(Uint8Array, { error: 'not-a-file' }),
	}),
	may: mayKeepPlans,
	run: async (act, { planId, name, file }) => {
		if ((await findPlan(act.db, planId)) === null) return missing
		const draft = await findDraft(act.db, planId)
		if (draft === null) return refuse({ because: 'no-draft' })
		const table = await tableOfFile(file)
		if (isRefused(table)) return table
		const { costs, problems } = readCosts(name, table, draft.content)
		const named = draft.content.activities.flatMap((one) => {
			const after = costs.get(one.id)
			if (after === undefined) return []
			const { id: activityId, key, text } = one
			const changes = !same(one.costs, after)
			return [{ id: activityId, key, text, changes, before: sumOf(one.costs), after: sumOf(after) }]
		})
		return {
			problems,
			changed: named.filter(({ changes }) => changes),
			unchanged: named.filter(({ changes }) => !changes).length,
			/** The same rows, to be sent back by whoever has looked at them. */
			table: writeCsv([table.headers, ...table.rows.map(({ cells }) => cells)]),
			seenAt: markOf(costsIn(draft.content)),
		}
	},
	audit: (input) => ({ kind: 'plan', ids: [input.planId] }),
})
