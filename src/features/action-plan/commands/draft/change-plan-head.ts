import * as z from 'zod'
import { isRefused, refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayKeepPlans } from '../../access.ts'
import { headOf } from '../../rules/document/difference.ts'
import { findPlanByTitle } from '../../store/plans.ts'
import { changedMeanwhile, editDraft } from './edit-draft.ts'
import { endsAfterItBegins, headFields } from './head-fields.ts'

/** What the plan is called and is, who decides it and for which years. Refusals: plan-title-taken, changed-meanwhile, those of a draft. */
export const changePlanHead = command({
	name: 'changePlanHead',
	input: z
		.object({ planId: id(), seenAt: z.string().optional() })
		.and(headFields.refine(...endsAfterItBegins)),
	may: mayKeepPlans,
	run: async (act, { planId, seenAt, ...head }) => {
		const edited = await editDraft(act, planId, async (document) => {
			const namesake = await findPlanByTitle(act.db, head.title)
			if (namesake !== null && namesake.id !== planId) return refuse({ because: 'plan-title-taken' })
			return changedMeanwhile(headOf(document), seenAt) ?? { ...document, ...head }
		})
		return edited === missing || isRefused(edited) ? edited : { planId }
	},
	audit: (input) => ({ kind: 'plan', ids: [input.planId] }),
	constraints: { one_plan_of_a_title: 'plan-title-taken' },
})
