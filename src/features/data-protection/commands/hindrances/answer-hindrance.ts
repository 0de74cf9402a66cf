import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id, text } from '../../../../platform/fields.ts'
import { mayAnswerHindrance } from '../../access.ts'
import { hindranceOutcomes } from '../../rules/hindrance-outcomes.ts'
import { saveHindranceAnswer } from '../../store/hindrances.ts'

/** Answered once, with what was or will be done. */
export const answerHindrance = command({
	name: 'answerHindrance',
	input: z.object({
		hindranceId: id(),
		outcome: z.enum(hindranceOutcomes, { error: 'choose-one' }),
		answer: text(2000),
	}),
	may: mayAnswerHindrance,
	run: async ({ db, actor, today }, { hindranceId, outcome, answer }) => {
		const answered = { answeredOn: today, answeredBy: actor.actorId, outcome, answer }
		return (await saveHindranceAnswer(db, hindranceId, answered)) ? { hindranceId } : missing
	},
	audit: ({ hindranceId }) => ({ kind: 'hindrance', ids: [hindranceId] }),
})
