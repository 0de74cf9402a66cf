import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { BadInput, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture } from '../../../../platform/fields.ts'
import { mayKeepNetwork } from '../../access.ts'
import { isOpenCommitment } from '../../rules/coordination/coordination.ts'
import {
	findCommitment,
	findLetterOfIntent,
	insertCommitmentTold,
	saveCommitment,
} from '../../store/letters-of-intent.ts'
import { commitmentStateFields } from './letter-fields.ts'

/** How a commitment stands, and when it is looked at next. Refused: told-before-letter, told-before-last. */
export const tellCommitment = command({
	name: 'tellCommitment',
	input: z.object({
		commitmentId: id(),
		toldOn: day(),
		reviewOn: day().optional(),
		...commitmentStateFields,
	}),
	may: mayKeepNetwork,
	run: async (act, { commitmentId, toldOn, reviewOn, state, note }) => {
		const { db, actor } = act
		notInFuture(act, { toldOn })
		const before = await findCommitment(db, commitmentId)
		if (before === null) return missing
		const { placeId, letterId, toldOn: lastToldOn } = before
		const letter = await findLetterOfIntent(db, letterId)
		if (letter !== null && toldOn < letter.datedOn) return refuse({ because: 'told-before-letter' })
		if (lastToldOn !== null && toldOn < lastToldOn) return refuse({ because: 'told-before-last' })
		if (reviewOn !== undefined && reviewOn <= toldOn) {
			throw new BadInput([{ path: 'reviewOn', problem: 'day-not-ahead' }])
		}
		const of = { municipalityId: actor.municipalityId, placeId }
		await insertCommitmentTold(db, of, { commitmentId, toldOn, state, note })
		// What is kept or dropped is not looked at again.
		await saveCommitment(db, commitmentId, { reviewOn: isOpenCommitment(state) ? (reviewOn ?? null) : null })
		return { commitmentId, letterId }
	},
	audit: ({ commitmentId }) => ({ kind: 'commitment', ids: [commitmentId] }),
})
