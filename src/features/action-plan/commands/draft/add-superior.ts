import { randomUUID } from 'node:crypto'
import * as z from 'zod'
import { isRefused } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayKeepPlans } from '../../access.ts'
import { findPlan } from '../../store/plans.ts'
import { editDraft } from './edit-draft.ts'
import { superiorFields } from './superior-fields.ts'

/** A document above the plan, and the passage that the plan makes concrete. Refusals: those of a draft. */
export const addSuperior = command({
	name: 'addSuperior',
	input: z.object({ planId: id() }).and(superiorFields),
	may: mayKeepPlans,
	run: async (act, { planId, superiorPlanId, ...fields }) => {
		const above = superiorPlanId ?? null
		if (above !== null && (above === planId || (await findPlan(act.db, above)) === null)) return missing
		const superior = { id: randomUUID(), ...fields, planId: above }
		const edited = await editDraft(act, planId, (document) => ({
			...document,
			superiors: [...document.superiors, superior],
		}))
		return edited === missing || isRefused(edited) ? edited : { superiorId: superior.id }
	},
	audit: (input) => ({ kind: 'plan', ids: [input.planId] }),
})
