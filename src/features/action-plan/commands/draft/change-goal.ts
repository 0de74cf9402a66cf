import * as z from 'zod'
import { isRefused } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id, text } from '../../../../platform/fields.ts'
import { mayKeepPlans } from '../../access.ts'
import { changeRow } from './change-row.ts'
import { editDraft } from './edit-draft.ts'

/** The goal in other words, or under another. Refusals: changed-meanwhile, goal-under-itself, those of a draft. */
export const changeGoal = command({
	name: 'changeGoal',
	input: z.object({
		planId: id(),
		goalId: id(),
		seenAt: z.string().optional(),
		text: text(2000),
		under: z.uuid({ error: 'choose-one' }).nullish(),
		superiorId: z.uuid({ error: 'choose-one' }).nullish(),
	}),
	may: mayKeepPlans,
	run: async (act, { planId, goalId, seenAt, text, under, superiorId }) => {
		const edited = await editDraft(act, planId, (document) =>
			changeRow(document, 'goals', { id: goalId, seenAt }, (goal) => ({
				...goal,
				text,
				under: under ?? null,
				superiorId: superiorId ?? null,
			})),
		)
		return edited === missing || isRefused(edited) ? edited : { goalId }
	},
	audit: (input) => ({ kind: 'plan', ids: [input.planId] }),
})
