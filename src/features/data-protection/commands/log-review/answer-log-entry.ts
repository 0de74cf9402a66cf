import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayReviewLog } from '../../access.ts'
import { answers } from '../../rules/log-review/period.ts'
import { endWhereAnswered, findEntry, keepAnswer } from '../../store/log-review.ts'

/**
 * Somebody says in words why one of the staff read what they read, that it is to be looked into, or that it is reported;
 * the review is done with its last answer. Refusals: own-readings, entry-is-answered.
 */
export const answerLogEntry = command({
	name: 'answerLogEntry',
	input: z.object({
		entryId: id(),
		answer: z.enum(answers, { error: 'choose-one' }),
		said: z.string({ error: 'required' }).trim().min(3, 'said-too-short').max(1000, 'too-long'),
	}),
	may: mayReviewLog,
	run: async ({ db, actor, today }, { entryId, answer, said }) => {
		const entry = await findEntry(db, entryId)
		if (entry === undefined) return missing
		if (entry.staffId === actor.actorId) return refuse({ because: 'own-readings' })
		if (entry.answer !== null) return refuse({ because: 'entry-is-answered' })
		const answered = { answer, said, answeredBy: actor.actorId, answeredOn: today }
		if (!(await keepAnswer(db, entryId, answered))) return refuse({ because: 'entry-is-answered' })
		await endWhereAnswered(db, entry.reviewId, today)
		return { reviewId: entry.reviewId }
	},
	audit: ({ entryId }) => ({ kind: 'log-review', ids: [entryId] }),
})
