import * as z from 'zod'
import { refuse } from '../../../foundation/refusal.ts'
import { missing } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { id, text } from '../../../platform/fields.ts'
import { mayHandlePeople } from '../access.ts'
import { disputeAnswers } from '../rules/disputed.ts'
import { holdCorrectionNote, saveCorrectionAnswer } from '../store/correction-notes.ts'

/** What became of what the person said, with words to them; once. Refused: dispute-answered. */
export const answerDisputed = command({
	name: 'answerDisputed',
	input: z.object({
		noteId: id(),
		answer: z.enum(disputeAnswers, { error: 'choose-one' }),
		answerWords: text(4000),
	}),
	may: mayHandlePeople,
	run: async ({ db, actor, today }, { noteId, answer, answerWords }) => {
		const note = await holdCorrectionNote(db, noteId)
		if (note === null) return missing
		if (note.answer !== null) return refuse({ because: 'dispute-answered' })
		const answered = { answer, answerWords, answeredOn: today, answeredBy: actor.actorId }
		await saveCorrectionAnswer(db, noteId, answered)
		return { noteId, personId: note.personId }
	},
	audit: (_, value) => ({ kind: 'person', ids: value === null ? [] : [value.personId] }),
})
