import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture, text } from '../../../../platform/fields.ts'
import { mayWorkWithSupport } from '../../access.ts'
import { youngParts } from '../../rules/young/codes.ts'
import { latestOf } from '../../rules/young/latest.ts'
import { changeYoungPart as changePart, listYoungParts } from '../../store/young.ts'
import { optionalDay } from '../fields.ts'
import { changedMeanwhile, seenAt } from '../seen-at.ts'
import { isYoungPlan, youngInWork } from './young-in-work.ts'

/**
 * What is done about one part of a young person's way to a home, and since when it is arranged: a day that is left out
 * stays until it is said that it is arranged no longer. Refusals: plan-ended, changed-meanwhile.
 */
export const changeYoungPart = command({
	name: 'changeYoungPart',
	input: z.object({
		youngPlanId: id(),
		part: z.enum(youngParts, { error: 'choose-one' }),
		what: text(1000),
		who: text(200),
		byDay: day(),
		arrangedOn: optionalDay(),
		noLonger: z.literal('yes', { error: 'choose-one' }).optional(),
		seenAt: seenAt(),
	}),
	may: mayWorkWithSupport,
	run: async (act, { youngPlanId, part, seenAt: seen, arrangedOn, noLonger, ...given }) => {
		notInFuture(act, { arrangedOn })
		const plan = await youngInWork(act, youngPlanId)
		if (!isYoungPlan(plan)) return plan
		const parts = await listYoungParts(act.db, [youngPlanId])
		const written = parts.find((one) => one.part === part)
		if (written === undefined) return missing
		const refusal = changedMeanwhile(seen, latestOf(parts) ?? written.recordedAt)
		if (refusal !== null) return refusal
		const kept = noLonger === 'yes' ? null : written.arrangedOn
		await changePart(act.db, { planId: youngPlanId, part }, { ...given, arrangedOn: arrangedOn ?? kept })
		return { personId: plan.personId }
	},
	audit: ({ youngPlanId }, value) => ({
		kind: 'young-plan',
		ids: value === null ? [youngPlanId] : [youngPlanId, value.personId],
	}),
})
