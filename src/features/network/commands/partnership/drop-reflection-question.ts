import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayKeepNetwork } from '../../access.ts'
import { deleteQuestion, findRound } from '../../store/partnership/rounds.ts'

/** A question is not asked after all. Refused: round-opened. */
export const dropReflectionQuestion = command({
	name: 'dropReflectionQuestion',
	input: z.object({ roundId: id(), questionId: id() }),
	may: mayKeepNetwork,
	run: async ({ db }, { roundId, questionId }) => {
		const round = await findRound(db, roundId)
		if (round === null) return missing
		if (round.openedOn !== null) return refuse({ because: 'round-opened' })
		return (await deleteQuestion(db, roundId, questionId)) ? { roundId } : missing
	},
	audit: (input) => ({ kind: 'reflection-round', ids: [input.roundId] }),
})
