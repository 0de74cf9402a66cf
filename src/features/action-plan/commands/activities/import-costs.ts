import * as z from 'zod'
import { isRefused, refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayKeepPlans } from '../../access.ts'
import { costsIn, readCosts, withCosts } from '../../rules/activities/cost-file.ts'
import { changedMeanwhile, editDraft } from '../draft/edit-draft.ts'
import { tableOfFile } from './table-of-file.ts'

/**
 * The draft's costs as a table says them, which somebody has looked at; all of it or nothing. Refused: rows-unreadable,
 * changed-meanwhile, those of a file and of a draft.
 */
export const importCosts = command({
	name: 'importCosts',
	input: z.object({
		planId: id(),
		table: z.string({ error: 'required' }).min(1, 'required').max(900_000, 'too-long'),
		seenAt: z.string().optional(),
	}),
	may: mayKeepPlans,
	run: async (act, { planId, table: text, seenAt }) => {
		const table = await tableOfFile(new TextEncoder().encode(text))
		if (isRefused(table)) return table
		const edited = await editDraft(act, planId, (document) => {
			const refusal = changedMeanwhile(costsIn(document), seenAt)
			if (refusal !== null) return refusal
			const { costs, problems } = readCosts('', table, document)
			if (problems.length > 0) return refuse({ because: 'rows-unreadable', count: problems.length })
			return withCosts(document, costs)
		})
		return edited === missing || isRefused(edited) ? edited : { planId }
	},
	audit: (input) => ({ kind: 'plan', ids: [input.planId] }),
})
