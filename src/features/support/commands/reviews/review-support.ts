import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture, optionalText, text } from '../../../../platform/fields.ts'
import { mayWorkWithSupport } from '../../access.ts'
import { reviewChanges } from '../../rules/reviews/review.ts'
import { insertReview } from '../../store/reviews.ts'
import { optionalDay } from '../fields.ts'
import { personInWork } from '../person-in-work.ts'

/** Somebody's support is looked through: what was found, what the person says and was offered, what changes, and when next. */
export const reviewSupport = command({
	name: 'reviewSupport',
	input: z
		.object({
			personId: id(),
			onDay: day(),
			findings: text(10_000),
			personsView: optionalText(10_000),
			offered: optionalText(10_000),
			changed: z.enum(reviewChanges, { error: 'choose-one' }),
			nextOn: optionalDay(),
		})
		.superRefine(({ onDay, nextOn }, context) => {
			if (nextOn !== null && nextOn <= onDay) {
				context.addIssue({ code: 'custom', path: ['nextOn'], message: 'ends-before-it-begins' })
			}
		}),
	may: mayWorkWithSupport,
	run: async (act, { personId, ...review }) => {
		notInFuture(act, { onDay: review.onDay })
		const person = await personInWork(act, personId)
		if (person === null) return missing
		return { reviewId: await insertReview(act.db, { ...person.row, ...review }) }
	},
	audit: ({ personId }, value) => ({
		kind: 'support-review',
		ids: value === null ? [personId] : [personId, value.reviewId],
	}),
})
