import * as z from 'zod'
import { laterOf } from '../../../../foundation/plain-date.ts'
import { BadInput, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture, optionalText } from '../../../../platform/fields.ts'
import { mayWorkWithSupport } from '../../access.ts'
import { tookPartAnswers } from '../../rules/plan/codes.ts'
import { checkAgreement, isHolding } from '../../rules/plan/plan.ts'
import { changePlan, insertCheck, listGoals, listPlans, moveChecks } from '../../store/plans.ts'
import { findRecords } from '../../store/records.ts'
import { isPlan, planInDraft, rowOf } from './plan-in-work.ts'

/**
 * A draft becomes the version that holds, whether the person took part and what the person does not agree with; those
 * before it, under any record of the person's, are kept as they were. Refusals: plan-agreed, plan-without-goals, absent-without-why.
 */
export const agreeSupportPlan = command({
	name: 'agreeSupportPlan',
	input: z
		.object({
			supportPlanId: id(),
			agreedOn: day(),
			tookPart: z.enum(tookPartAnswers, { error: 'choose-one' }),
			disagrees: optionalText(2000),
			absentBecause: optionalText(2000),
			followUpOn: day(),
		})
		.refine((given) => given.followUpOn > given.agreedOn, { path: ['followUpOn'], error: 'before-agreed' }),
	may: mayWorkWithSupport,
	run: async (act, { supportPlanId, agreedOn, followUpOn, ...agreement }) => {
		notInFuture(act, { agreedOn })
		const plan = await planInDraft(act, supportPlanId)
		if (!isPlan(plan)) return plan
		if (agreedOn < plan.startedOn) throw new BadInput([{ path: 'agreedOn', problem: 'before-started' }])
		const goals = await listGoals(act.db, [supportPlanId])
		const refusal = checkAgreement(goals.length, agreement)
		if (refusal !== null) return refusal
		const person = await findRecords(act.db, plan.personId)
		if (person === undefined) return missing
		for (const before of (await listPlans(act.db, person.records)).filter(isHolding)) {
			await changePlan(act.db, before.id, { replacedOn: laterOf(agreedOn, before.agreedOn ?? agreedOn) })
			await moveChecks(act.db, before, plan)
		}
		await changePlan(act.db, supportPlanId, { agreedOn, agreedBy: act.actor.actorId, ...agreement })
		await insertCheck(act.db, { ...rowOf(act, plan), dueOn: followUpOn })
		return { personId: plan.personId }
	},
	audit: ({ supportPlanId }, value) => ({
		kind: 'support-plan',
		ids: value === null ? [supportPlanId] : [supportPlanId, value.personId],
	}),
})
