import { isRefused } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { mayTakePart } from '../../access.ts'
import { keepOwnWords, ownPlaceIn, ownWordsFields } from './own-reflection.ts'

/**
 * A member's draft, seen by itself alone until it is approved. Refused: no-seat, round-not-open, not-asked,
 * approved-already.
 */
export const writeReflection = command({
	name: 'writeReflection',
	input: ownWordsFields,
	may: mayTakePart,
	run: async (act, { roundId, words }) => {
		const own = await ownPlaceIn(act, roundId)
		if (own === missing || isRefused(own)) return own
		return (await keepOwnWords(act, own, words)) ?? own
	},
	audit: (input) => ({ kind: 'reflection-round', ids: [input.roundId] }),
})
