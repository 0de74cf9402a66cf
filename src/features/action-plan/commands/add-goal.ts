import { randomUUID } from 'node:crypto'
import * as z from 'zod'
import { isRefused } from '../../../foundation/refusal.ts'
import { missing } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { id, text } from '../../../platform/fields.ts'
import { mayKeepPlans } from '../access.ts'
import { editDraft } from './draft/edit-draft.ts'

/** A goal in words, last in the plan, or a sub-goal. Refusals: those of a draft. */
export const addGoal = command({
	name: 'addGoal',
	input: z.object({
		planId: id(),
		text: text(2000),
		under: z.uuid({ error: 'choose-one' }).nullish(),
		superiorId: z.uuid({ error: 'choose-one' }).nullish(),
	}),
	may: mayKeepPlans,
	run: async (act, { planId, text, under, superiorId }) => {
		const goal = { id: randomUUID(), text, under: under ?? null, superiorId: superiorId ?? null }
		const edited = await editDraft(act, planId, (document) => ({
			...document,
			goals: [...document.goals, goal],
		}))
		return edited === missing || isRefused(edited) ? edited : { goalId: goal.id }
	},
	audit: (input) => ({ kind: 'plan', ids: [input.planId] }),
})
