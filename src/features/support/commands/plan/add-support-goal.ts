import * as z from 'zod'
import { command } from '../../../../platform/command.ts'
import { id, optionalText, text } from '../../../../platform/fields.ts'
import { mayWorkWithSupport } from '../../access.ts'
import { isItem } from '../../rules/skills/form.ts'
import { insertGoal } from '../../store/plans.ts'
import { isPlan, planInDraft, rowOf } from './plan-in-work.ts'

/** What the person wants, as the person says it; staff's wording beside, and the item of an assessment it came from. Refusal: plan-agreed. */
export const addSupportGoal = command({
	name: 'addSupportGoal',
	input: z.object({
		supportPlanId: id(),
		ownWords: text(2000),
		staffWords: optionalText(2000),
		skillItem: z.string().refine(isItem, 'choose-one').optional(),
	}),
	may: mayWorkWithSupport,
	run: async (act, { supportPlanId, ownWords, staffWords, skillItem = null }) => {
		const plan = await planInDraft(act, supportPlanId)
		if (!isPlan(plan)) return plan
		const said = { ownWords, staffWords, skillItem }
		const supportGoalId = await insertGoal(act.db, { ...rowOf(act, plan), ...said })
		return { supportGoalId, personId: plan.personId }
	},
	audit: ({ supportPlanId }, value) => ({
		kind: 'support-plan',
		ids: value === null ? [supportPlanId] : [supportPlanId, value.personId],
	}),
})
