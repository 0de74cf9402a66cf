import * as z from 'zod'
import { isRefused, refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { amount, id, text } from '../../../../platform/fields.ts'
import { year } from '../../../indicators/index.ts'
import { mayKeepPlans } from '../../access.ts'
import { longestFunding } from '../../rules/activities/cost-file.ts'
import { changeRow } from '../draft/change-row.ts'
import { editDraft } from '../draft/edit-draft.ts'

const cost = z.object({
	year: year(),
	amount: amount()
		.refine((ore) => ore >= 0, { error: 'below-zero' })
		.optional(),
	funding: text(longestFunding),
})

/** What an activity of the draft costs year by year, and who pays. Refused: cost-twice, changed-meanwhile, those of a draft. */
export const changeCosts = command({
	name: 'changeCosts',
	input: z.object({
		...{ planId: id(), activityId: id(), seenAt: z.string().optional() },
		costs: z.array(cost).max(100).default([]),
	}),
	may: mayKeepPlans,
	run: async (act, { planId, activityId, seenAt, costs: given }) => {
		const costs = given.map(({ amount: ore, ...one }) => ({ ...one, ore: ore ?? null }))
		const twin = costs.find((one, at) =>
			costs.slice(0, at).some((other) => other.year === one.year && other.funding === one.funding),
		)
		if (twin !== undefined) {
			return refuse({ because: 'cost-twice', year: String(twin.year), funding: twin.funding })
		}
		const edited = await editDraft(act, planId, (document) =>
			changeRow(document, 'activities', { id: activityId, seenAt }, (activity) => ({ ...activity, costs })),
		)
		return edited === missing || isRefused(edited) ? edited : { activityId }
	},
	audit: (input) => ({ kind: 'plan', ids: [input.planId] }),
})
