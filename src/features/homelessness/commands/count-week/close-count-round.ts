import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { countingWeek } from '../../../../platform/purpose.ts'
import { mayKeepCount } from '../../access.ts'
import { countedPeople, numbersOf } from '../../queries/count-week/counted-people.ts'
import { answersAreGone } from '../../rules/count-week/answers-gone.ts'
import { findRound, setClosed } from '../../store/count-week/rounds.ts'

/**
 * Freezes the round's numbers by every definition; nobody answers any more. Refused while likely doubles are open,
 * unless told to leave them: they are then counted as two people each. Refused too when its answers' time is over.
 */
export const closeCountRound = command({
	name: 'closeCountRound',
	input: z.object({ countRoundId: id(), leaveDoubles: z.enum(['yes']).optional() }),
	may: mayKeepCount,
	alone: true,
	run: async (act, { countRoundId, leaveDoubles }) =>
		await countingWeek(act, async (db) => {
			const round = await findRound(db, countRoundId)
			if (round === null) return missing
			if (round.state !== 'open') return refuse({ because: 'count-round-not-open' })
			if (answersAreGone(round, act.today)) return refuse({ because: 'count-answers-destroyed' })
			const people = await countedPeople({ ...act, db }, countRoundId)
			if (people.open.length > 0 && leaveDoubles !== 'yes')
				return refuse({ because: 'doubles-open', count: people.open.length })
			const results = await numbersOf(act, round, people)
			await setClosed(db, countRoundId, { closedOn: act.today, closedBy: act.actor.actorId, results })
			return { countRoundId }
		}),
	audit: ({ countRoundId }) => ({ kind: 'count-round', ids: [countRoundId] }),
})
