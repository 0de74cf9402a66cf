import { isRefused, refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { mayTakePart } from '../../access.ts'
import { saveApproval } from '../../store/partnership/reflections.ts'
import { keepOwnWords, ownPlaceIn, ownWordsFields } from './own-reflection.ts'

/**
 * The member stands for what it has written: from now on all in the partnership read it, and the yearly report may take it
 * up. Refused: nothing-written, and as when it is written.
 */
export const approveReflection = command({
	name: 'approveReflection',
	input: ownWordsFields,
	may: mayTakePart,
	run: async (act, { roundId, words }) => {
		const own = await ownPlaceIn(act, roundId)
		if (own === missing || isRefused(own)) return own
		if (words.every(({ body }) => body === null)) return refuse({ because: 'nothing-written' })
		const kept = await keepOwnWords(act, own, words)
		if (kept !== null) return kept
		await saveApproval(act.db, own, { approvedOn: act.today, approvedBy: act.actor.actorId })
		return own
	},
	audit: (input) => ({ kind: 'reflection-round', ids: [input.roundId] }),
})
