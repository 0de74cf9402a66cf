import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayKeepNetwork } from '../../access.ts'
import { listAnswers } from '../../store/partnership/reflections.ts'
import { findRound, saveRound } from '../../store/partnership/rounds.ts'

/**
 * From now on nothing of the round changes; what nobody approved stays its writer's and is told as no answer. Refused:
 * round-not-open, still-time (the last day is not over, and not all have approved).
 */
export const closeReflectionRound = command({
	name: 'closeReflectionRound',
	input: z.object({ roundId: id() }),
	may: mayKeepNetwork,
	alone: true,
	run: async ({ db, today }, { roundId }) => {
		const round = await findRound(db, roundId)
		if (round === null) return missing
		if (round.openedOn === null || round.closedOn !== null) return refuse({ because: 'round-not-open' })
		const waiting = (await listAnswers(db, [roundId])).filter(({ approvedOn }) => approvedOn === null)
		if (waiting.length > 0 && today <= round.dueOn)
			return refuse({ because: 'still-time', waiting: waiting.length })
		await saveRound(db, roundId, { closedOn: today })
		return { roundId }
	},
	audit: (input) => ({ kind: 'reflection-round', ids: [input.roundId] }),
})
