import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture, optionalText } from '../../../../platform/fields.ts'
import { mayWorkWithSupport } from '../../access.ts'
import { changeCheck, findCheck, insertCheck } from '../../store/plans.ts'
import { optionalDay } from '../fields.ts'
import { isPlan, planInForce, rowOf } from './plan-in-work.ts'

/** The plan is looked at again: what the person says of it, what staff notes, and the next day. Refusals: plan-not-in-force, check-already-held. */
export const holdSupportCheck = command({
	name: 'holdSupportCheck',
	input: z
		.object({
			supportCheckId: id(),
			heldOn: day(),
			ownWords: optionalText(2000),
			noted: optionalText(4000),
			nextOn: optionalDay(),
		})
		.refine(({ heldOn, nextOn }) => nextOn === null || nextOn > heldOn, {
			path: ['nextOn'],
			error: 'before-held',
		}),
	may: mayWorkWithSupport,
	run: async (act, { supportCheckId, heldOn, ownWords, noted, nextOn }) => {
		notInFuture(act, { heldOn })
		const seen = await findCheck(act.db, supportCheckId)
		if (seen === undefined) return missing
		const plan = await planInForce(act, seen.supportPlanId)
		if (!isPlan(plan)) return plan
		const check = await findCheck(act.db, supportCheckId)
		if (check === undefined) return missing
		if (check.heldOn !== null) return refuse({ because: 'check-already-held', day: check.heldOn })
		await changeCheck(act.db, supportCheckId, { heldOn, heldBy: act.actor.actorId, ownWords, noted })
		if (nextOn !== null) await insertCheck(act.db, { ...rowOf(act, plan), dueOn: nextOn })
		return { personId: plan.personId }
	},
	audit: ({ supportCheckId }, value) => ({
		kind: 'support-plan',
		ids: value === null ? [supportCheckId] : [supportCheckId, value.personId],
	}),
})
