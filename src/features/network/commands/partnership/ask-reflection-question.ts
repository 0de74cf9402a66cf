import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id, text } from '../../../../platform/fields.ts'
import { mayKeepNetwork } from '../../access.ts'
import { findRound, insertQuestion } from '../../store/partnership/rounds.ts'
import { words } from './round-fields.ts'

/** One more question, last of the round's. Refused: round-opened, since all are asked the same. */
export const askReflectionQuestion = command({
	name: 'askReflectionQuestion',
	input: z.object({ roundId: id(), question: text(400), guidance: words(1000) }),
	may: mayKeepNetwork,
	run: async ({ db, actor }, asked) => {
		const round = await findRound(db, asked.roundId)
		if (round === null) return missing
		if (round.openedOn !== null) return refuse({ because: 'round-opened' })
		return { questionId: await insertQuestion(db, actor.municipalityId, asked) }
	},
	audit: (input) => ({ kind: 'reflection-round', ids: [input.roundId] }),
	constraints: { one_question_at_a_place: 'asked-meanwhile' },
})
