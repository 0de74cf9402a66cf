import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { countingWeek } from '../../../../platform/purpose.ts'
import { mayKeepCount } from '../../access.ts'
import { findPairs } from '../../rules/count-week/doubles.ts'
import { contradicts } from '../../rules/count-week/people.ts'
import { listGiven, listSettled, settlePair } from '../../store/count-week/answers.ts'
import { findRound } from '../../store/count-week/rounds.ts'
import { placeOfCount } from './place-of-count.ts'

/** Somebody says that two likely answers are about one person, or about two. */
export const settleDouble = command({
	name: 'settleDouble',
	input: z.object({
		countRoundId: id(),
		aId: id(),
		bId: id(),
		decision: z.enum(['same', 'different'], { error: 'choose-one' }),
	}),
	may: mayKeepCount,
	run: async (act, { countRoundId, aId, bId, decision }) =>
		await countingWeek(act, async (db) => {
			const round = await findRound(db, countRoundId)
			if (round === null) return missing
			if (round.state === 'closed') return refuse({ because: 'count-round-closed' })
			const answers = await listGiven(db, act.house.keys, countRoundId)
			const pair = findPairs(answers).find(
				(one) => (one.aId === aId && one.bId === bId) || (one.aId === bId && one.bId === aId),
			)
			if (pair === undefined) return missing
			if (pair.certainty === 'certain') return refuse({ because: 'double-is-certain' })
			const settled = { aId: pair.aId, bId: pair.bId, decision, reasons: pair.reasons }
			if (contradicts(answers, await listSettled(db, countRoundId), settled))
				return refuse({ because: 'double-contradicts' })
			await settlePair(db, placeOfCount(act), countRoundId, settled, {
				decidedBy: act.actor.actorId,
				decidedOn: act.today,
			})
			return { countRoundId }
		}),
	audit: ({ countRoundId, aId, bId }) => ({ kind: 'count-double', ids: [countRoundId, aId, bId] }),
})
