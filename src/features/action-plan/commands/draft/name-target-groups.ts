import * as z from 'zod'
import { isRefused } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayKeepPlans } from '../../access.ts'
import { changedMeanwhile, editDraft } from './edit-draft.ts'
import { namedRows, withNames } from './named-rows.ts'

/** Whom the plan is for, name by name; a name left empty goes. Refusals: named-twice, changed-meanwhile, those of a draft. */
export const nameTargetGroups = command({
	name: 'nameTargetGroups',
	input: z.object({ planId: id(), seenAt: z.string().optional(), rows: z.array(namedRows).max(60) }),
	may: mayKeepPlans,
	run: async (act, { planId, seenAt, rows }) => {
		const edited = await editDraft(
			act,
			planId,
			(document) =>
				changedMeanwhile(document.targetGroups, seenAt) ?? withNames(document, 'targetGroups', rows),
		)
		return edited === missing || isRefused(edited) ? edited : { planId }
	},
	audit: (input) => ({ kind: 'plan', ids: [input.planId] }),
})
