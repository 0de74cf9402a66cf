import * as z from 'zod'
import { BadInput } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture, optionalText } from '../../../../platform/fields.ts'
import { mayWorkWithSupport } from '../../access.ts'
import { tookPartAnswers } from '../../rules/plan/codes.ts'
import { checkAgreement, stateOfPlan } from '../../rules/plan/plan.ts'
import { changePlan, insertCheck, listGoals, listPlans, moveChecks } from '../../store/plans.ts'
import { isPlan, planInDraft, rowOf } from './plan-in-work.ts'

/**
 * A draft becomes the version that holds, whether the person took part and what the person does not agree with; the one
 * before it is kept as it was. Refusals: plan-agreed, plan-without-goals, not-together-without-words.
 */
export const agreeSupportPlan = command({
	name: 'agreeSupportPlan',
	input: z
		.object({
			supportPlanId: id(),
			agreedOn: day(),
			tookPart: z.enum(tookPartAnswers, { error: 'choose-one' }),
			disagrees: optionalText(2000),
			followUpOn: day(),
		})
		.refine((given) => given.followUpOn > given.agreedOn, { path: ['followUpOn'], error: 'before-agreed' }),
	may: mayWorkWithSupport,
	run: async (act, { supportPlanId, agreedOn, tookPart, disagrees, followUpOn }) => {
		notInFuture(act, { agreedOn })
		const plan = await planInDraft(act, supportPlanId)
		if (!isPlan(plan)) return plan
		if (agreedOn < plan.startedOn) throw new BadInput([{ path: 'agreedOn', problem: 'before-started' }])
		const goals = await listGoals(act.db, [supportPlanId])
		const refusal = checkAgreement(goals.length, { tookPart, disagrees })
		if (refusal !== null) return refusal
		const versions = await listPlans(act.db, [plan.personId])
		const before = versions.find((one) => stateOfPlan(one) === 'agreed')
		if (before !== undefined) {
			await changePlan(act.db, before.id, { replacedOn: agreedOn })
			await moveChecks(act.db, before.id, supportPlanId)
		}
		await changePlan(act.db, supportPlanId, { agreedOn, agreedBy: act.actor.actorId, tookPart, disagrees })
		await insertCheck(act.db, { ...rowOf(act, plan), dueOn: followUpOn })
		return { personId: plan.personId }
	},
	audit: ({ supportPlanId }, value) => ({
		kind: 'support-plan',
		ids: value === null ? [supportPlanId] : [supportPlanId, value.personId],
	}),
})
