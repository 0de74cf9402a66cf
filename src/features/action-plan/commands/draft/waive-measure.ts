import * as z from 'zod'
import { isRefused } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id, text } from '../../../../platform/fields.ts'
import { mayKeepPlans } from '../../access.ts'
import { editDraft } from './edit-draft.ts'

/** Why an activity is decided though nobody can see when it is done. Refusals: those of a draft. */
export const waiveMeasure = command({
	name: 'waiveMeasure',
	input: z.object({ planId: id(), activityId: id(), reason: text(1000) }),
	may: mayKeepPlans,
	run: async (act, { planId, activityId, reason }) => {
		const edited = await editDraft(act, planId, (document) => {
			if (!document.activities.some((one) => one.id === activityId)) return missing
			const activities = document.activities.map((one) =>
				one.id === activityId ? { ...one, measureWaived: reason } : one,
			)
			return { ...document, activities }
		})
		return edited === missing || isRefused(edited) ? edited : { activityId }
	},
	audit: (input) => ({ kind: 'plan', ids: [input.planId] }),
})
