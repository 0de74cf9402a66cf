import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayKeepNetwork } from '../../access.ts'
import { findRound, saveRound } from '../../store/partnership/rounds.ts'
import { roundFields } from './round-fields.ts'

/**
 * Another last day, or other words; what was approved after the last day that stands is late. Refused: round-closed,
 * due-day-passed (a new last day that is gone by), round-title-taken.
 */
export const changeReflectionRound = command({
	name: 'changeReflectionRound',
	input: z.object({ roundId: id(), ...roundFields }),
	may: mayKeepNetwork,
	run: async ({ db, today }, { roundId, ...said }) => {
		const round = await findRound(db, roundId)
		if (round === null) return missing
		if (round.closedOn !== null) return refuse({ because: 'round-closed' })
		if (said.dueOn !== round.dueOn && said.dueOn < today) return refuse({ because: 'due-day-passed' })
		await saveRound(db, roundId, said)
		return { roundId }
	},
	audit: (input) => ({ kind: 'reflection-round', ids: [input.roundId] }),
	constraints: { one_round_of_a_title_and_year: 'round-title-taken' },
})
