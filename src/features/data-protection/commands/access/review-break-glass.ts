import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayReviewGlass } from '../../access.ts'
import { verdicts } from '../../rules/access/break-glass.ts'
import { findGlass, keepReview } from '../../store/break-glass.ts'

/**
 * Somebody else says in words whether it was right to open a matter in an emergency; what is still open closes.
 * Refusals: own-glass, glass-is-reviewed.
 */
export const reviewBreakGlass = command({
	name: 'reviewBreakGlass',
	input: z.object({
		glassId: id(),
		verdict: z.enum(verdicts, { error: 'choose-one' }),
		review: z.string({ error: 'required' }).trim().min(10, 'review-too-short').max(2000, 'too-long'),
	}),
	may: mayReviewGlass,
	run: async (act, { glassId, verdict, review }) => {
		const glass = await findGlass(act.db, glassId)
		if (glass === undefined) return missing
		if (glass.staffId === act.actor.actorId) return refuse({ because: 'own-glass' })
		if (glass.reviewedBy !== null) return refuse({ because: 'glass-is-reviewed' })
		const kept = await keepReview(act.db, glassId, {
			...{ reviewedBy: act.actor.actorId, reviewedOn: act.today, verdict, review },
			endedAt: glass.endedAt ?? (act.now < glass.untilAt ? act.now : glass.untilAt),
		})
		return kept ? { glassId } : refuse({ because: 'glass-is-reviewed' })
	},
	audit: ({ glassId }) => ({ kind: 'break-glass', ids: [glassId] }),
})
