import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { mayReadGuidelines } from '../../access.ts'
import { reviewStateOf, versionOn } from '../../rules/guidelines/review.ts'
import { findGuideline, reviewsOfGuideline, versionsOfGuideline } from '../../store/guidelines.ts'

/** One guideline: what holds today, every version, and when it was looked at. */
export const guidelinePage = query({
	name: 'guidelinePage',
	input: z.object({ guidelineId: id() }),
	may: mayReadGuidelines,
	run: async ({ db, today }, { guidelineId }) => {
		const guideline = await findGuideline(db, guidelineId)
		if (guideline === null) return missing
		const versions = await versionsOfGuideline(db, guidelineId)
		return {
			guideline: { ...guideline, review: reviewStateOf(guideline, today) },
			holds: versionOn(versions, today)?.number ?? null,
			versions,
			reviews: await reviewsOfGuideline(db, guidelineId),
		}
	},
	audit: (input) => ({ kind: 'guideline', ids: [input.guidelineId] }),
})
