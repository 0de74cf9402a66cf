import * as z from 'zod'
import { isRefused } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id, text } from '../../../../platform/fields.ts'
import { mayKeepPlans } from '../../access.ts'
import { changeRow } from '../draft/change-row.ts'
import { editDraft } from '../draft/edit-draft.ts'

/** Who outside the municipality takes part in an activity of the draft, and with what. Refused: changed-meanwhile, those of a draft. */
export const namePartners = command({
	name: 'namePartners',
	input: z.object({
		...{ planId: id(), activityId: id(), seenAt: z.string().optional() },
		partners: z
			.array(z.object({ name: text(200), commitment: text(1000) }))
			.max(30)
			.default([]),
	}),
	may: mayKeepPlans,
	run: async (act, { planId, activityId, seenAt, partners }) => {
		const edited = await editDraft(act, planId, (document) =>
			changeRow(document, 'activities', { id: activityId, seenAt }, (activity) => ({
				...activity,
				partners,
			})),
		)
		return edited === missing || isRefused(edited) ? edited : { activityId }
	},
	audit: (input) => ({ kind: 'plan', ids: [input.planId] }),
})
