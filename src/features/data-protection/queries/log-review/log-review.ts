import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { nameOf } from '../../../people/index.ts'
import { mayReviewLog } from '../../access.ts'
import type { Reason } from '../../rules/log-review/draw.ts'
import { stateOfReview } from '../../rules/log-review/period.ts'
import { purposeOf, thingOf } from '../../rules/log-review/things.ts'
import { listEntries, listReviews } from '../../store/log-review.ts'

/** One review with all that is looked at in it. A person is named only to those who may know them by name. */
export const logReview = query({
	name: 'logReview',
	input: z.object({ reviewId: id() }),
	may: mayReviewLog,
	run: async ({ db, actor, today }, { reviewId }) => {
		const [review] = await listReviews(db, reviewId)
		if (review === undefined) return missing
		const entries = await listEntries(db, reviewId)
		return {
			review: { ...review, state: stateOfReview(review, today) },
			entries: entries.map(
				({ givenName, familyName, called, code, staffId, why, kind, purpose, ...entry }) => ({
					...entry,
					why: why as Reason[],
					thing: thingOf(kind),
					purpose: purposeOf(purpose),
					own: staffId === actor.actorId,
					person: nameOf({ givenName, familyName, called, code }),
				}),
			),
		}
	},
	audit: ({ reviewId }, value) => ({
		kind: 'log-review',
		ids: [
			reviewId,
			...(value?.entries.flatMap(({ personId, person }) =>
				personId === null || (person.name ?? person.code) === null ? [] : [personId],
			) ?? []),
		],
	}),
})
