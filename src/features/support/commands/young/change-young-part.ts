import * as z from 'zod'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture, text } from '../../../../platform/fields.ts'
import { mayWorkWithSupport } from '../../access.ts'
import { youngParts } from '../../rules/young/codes.ts'
import { changeYoungPart as changePart } from '../../store/young.ts'
import { optionalDay } from '../fields.ts'
import { isYoungPlan, youngInWork } from './young-in-work.ts'

/** What is done about one part of a young person's way to a home, and since when it is arranged. Refusal: plan-ended. */
export const changeYoungPart = command({
	name: 'changeYoungPart',
	input: z.object({
		youngPlanId: id(),
		part: z.enum(youngParts, { error: 'choose-one' }),
		what: text(1000),
		who: text(200),
		byDay: day(),
		arrangedOn: optionalDay(),
	}),
	may: mayWorkWithSupport,
	run: async (act, { youngPlanId, part, ...given }) => {
		notInFuture(act, { arrangedOn: given.arrangedOn })
		const plan = await youngInWork(act, youngPlanId)
		if (!isYoungPlan(plan)) return plan
		await changePart(act.db, { planId: youngPlanId, part }, given)
		return { personId: plan.personId }
	},
	audit: ({ youngPlanId }, value) => ({
		kind: 'young-plan',
		ids: value === null ? [youngPlanId] : [youngPlanId, value.personId],
	}),
})
