import * as z from 'zod'
import { isRefused } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayKeepPlans } from '../../access.ts'
import { findPlan } from '../../store/plans.ts'
import { changeRow } from './change-row.ts'
import { editDraft } from './edit-draft.ts'
import { superiorFields } from './superior-fields.ts'

/** The passage above is another, or quoted otherwise. Refusals: changed-meanwhile, those of a draft. */
export const changeSuperior = command({
	name: 'changeSuperior',
	input: z.object({ planId: id(), superiorId: id(), seenAt: z.string().optional() }).and(superiorFields),
	may: mayKeepPlans,
	run: async (act, { planId, superiorId, seenAt, superiorPlanId, ...fields }) => {
		const above = superiorPlanId ?? null
		if (above !== null && (above === planId || (await findPlan(act.db, above)) === null)) return missing
		const edited = await editDraft(act, planId, (document) =>
			changeRow(document, 'superiors', { id: superiorId, seenAt }, (superior) => ({
				...superior,
				...fields,
				planId: above,
			})),
		)
		return edited === missing || isRefused(edited) ? edited : { superiorId }
	},
	audit: (input) => ({ kind: 'plan', ids: [input.planId] }),
})
