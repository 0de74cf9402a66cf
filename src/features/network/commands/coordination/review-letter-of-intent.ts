import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { BadInput, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture, text } from '../../../../platform/fields.ts'
import { mayKeepNetwork } from '../../access.ts'
import { letterState } from '../../rules/coordination/coordination.ts'
import { findLetterOfIntent, insertLetterReview, saveLetterOfIntent } from '../../store/letters-of-intent.ts'

/** The parties have looked at the letter again: what they found, and when they do so next. Refused: letter-ended. */
export const reviewLetterOfIntent = command({
	name: 'reviewLetterOfIntent',
	input: z.object({ letterId: id(), reviewedOn: day(), finding: text(4000), reviewOn: day().optional() }),
	may: mayKeepNetwork,
	run: async (act, { letterId, reviewedOn, finding, reviewOn }) => {
		const { db, actor, today } = act
		notInFuture(act, { reviewedOn })
		const letter = await findLetterOfIntent(db, letterId)
		if (letter === null) return missing
		if (letterState(letter, today) !== 'in-force') return refuse({ because: 'letter-ended' })
		if (reviewOn !== undefined && reviewOn <= reviewedOn) {
			throw new BadInput([{ path: 'reviewOn', problem: 'day-not-ahead' }])
		}
		const of = { municipalityId: actor.municipalityId, placeId: letter.placeId }
		await insertLetterReview(db, of, { letterId, reviewedOn, finding })
		await saveLetterOfIntent(db, letterId, { reviewOn: reviewOn ?? null })
		return { letterId }
	},
	audit: ({ letterId }) => ({ kind: 'letter-of-intent', ids: [letterId] }),
})
