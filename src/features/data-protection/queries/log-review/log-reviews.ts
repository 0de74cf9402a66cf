import * as z from 'zod'
import { hasRole } from '../../../../platform/actor.ts'
import { query } from '../../../../platform/query.ts'
import { mayReviewLog } from '../../access.ts'
import { stateOfReview } from '../../rules/log-review/period.ts'
import { findLastCheck, findSetting, listReviews } from '../../store/log-review.ts'

/** The reviews of one's own units, or of the whole committee, and whether the sealed log was whole when it was last checked. */
export const logReviews = query({
	name: 'logReviews',
	input: z.object({}),
	may: mayReviewLog,
	run: async ({ db, actor, today }) => {
		const keeps = hasRole(actor, 'records-officer')
		const reviews = await listReviews(db)
		return {
			reviews: reviews.map((review) => ({ ...review, state: stateOfReview(review, today) })),
			setting: await findSetting(db, actor.controllerId ?? ''),
			keeps,
			check: keeps ? await findLastCheck(db) : null,
		}
	},
	audit: (_, value) => ({ kind: 'log-review', ids: value?.reviews.map(({ id }) => id) ?? [] }),
})
