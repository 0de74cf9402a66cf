import * as z from 'zod'
import { BadInput } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture } from '../../../../platform/fields.ts'
import { mayWorkWithSupport } from '../../access.ts'
import { youngEndings } from '../../rules/young/codes.ts'
import { changeYoungPlan } from '../../store/young.ts'
import { isYoungPlan, youngInWork } from './young-in-work.ts'

/** The young person's plan is over: the home is kept, or it is planned otherwise. Refusal: plan-ended. */
export const endYoungPlan = command({
	name: 'endYoungPlan',
	input: z.object({
		youngPlanId: id(),
		endedOn: day(),
		because: z.enum(youngEndings, { error: 'choose-one' }),
	}),
	may: mayWorkWithSupport,
	run: async (act, { youngPlanId, endedOn, because }) => {
		notInFuture(act, { endedOn })
		const plan = await youngInWork(act, youngPlanId)
		if (!isYoungPlan(plan)) return plan
		if (endedOn < plan.madeOn) throw new BadInput([{ path: 'endedOn', problem: 'before-made' }])
		await changeYoungPlan(act.db, youngPlanId, { endedOn, endedBecause: because })
		return { personId: plan.personId }
	},
	audit: ({ youngPlanId }, value) => ({
		kind: 'young-plan',
		ids: value === null ? [youngPlanId] : [youngPlanId, value.personId],
	}),
})
