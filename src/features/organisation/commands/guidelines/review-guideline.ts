import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture, optionalText } from '../../../../platform/fields.ts'
import { mayKeepGuidelines } from '../../access.ts'
import { findings } from '../../rules/guidelines/review.ts'
import { holdGuideline, insertGuidelineReview, saveGuideline } from '../../store/guidelines.ts'
import { lookedAtLater } from './guideline-fields.ts'

/** It was looked at again and holds, or is to be changed; and when it is to be looked at next. Refusals: guideline-withdrawn. */
export const reviewGuideline = command({
	name: 'reviewGuideline',
	input: z.object({
		guidelineId: id(),
		reviewedOn: day(),
		finding: z.enum(findings, { error: 'choose-one' }),
		note: optionalText(2000),
		reviewBy: day(),
	}),
	may: mayKeepGuidelines,
	run: async (act, { guidelineId, reviewBy, note, ...given }) => {
		notInFuture(act, { reviewedOn: given.reviewedOn })
		lookedAtLater(reviewBy, act.today)
		const { db, actor } = act
		const guideline = await holdGuideline(db, guidelineId)
		if (guideline === null) return missing
		if (guideline.withdrawnOn !== null) return refuse({ because: 'guideline-withdrawn' })
		await insertGuidelineReview(db, actor.municipalityId, {
			...{ ...given, guidelineId, note: note ?? '', reviewedBy: actor.actorId },
		})
		await saveGuideline(db, guidelineId, { reviewBy })
		return { guidelineId }
	},
	audit: (input) => ({ kind: 'guideline', ids: [input.guidelineId] }),
})
