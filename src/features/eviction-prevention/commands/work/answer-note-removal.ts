import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id, optionalText } from '../../../../platform/fields.ts'
import { projecting } from '../../../../platform/purpose.ts'
import { mayTakeNotesOut } from '../../access.ts'
import { answerRemoval, findRemovalToAnswer, takeNoteOut } from '../../store/work-journal.ts'

/**
 * A registrar takes a misfiled note out of its file, or keeps it. They are not shown what it says; that it was taken out,
 * by whom and why, is remembered. Refusals: removal-already-answered, own-removal.
 */
export const answerNoteRemoval = command({
	name: 'answerNoteRemoval',
	input: z.object({
		removalId: id(),
		answer: z.enum(['taken-out', 'kept'], { error: 'choose-one' }),
		answerNote: optionalText(500),
	}),
	may: mayTakeNotesOut,
	run: async (act, { removalId, answer, answerNote }) => {
		const removal = await findRemovalToAnswer(act.db, removalId)
		if (removal === undefined) return missing
		if (removal.answer !== null) return refuse({ because: 'removal-already-answered' })
		const { municipalityId, actorId } = act.actor
		if (removal.askedBy === actorId) return refuse({ because: 'own-removal' })
		await answerRemoval(act.db, removalId, {
			...{ answer, answerNote, answeredOn: act.today, answeredBy: actorId },
		})
		if (answer === 'taken-out') {
			const out = { takenOutOn: act.today, takenOutBy: actorId }
			await projecting(act, async (db) => await takeNoteOut(db, municipalityId, removal.noteId, out))
		}
		return { removalId, noteId: removal.noteId }
	},
	audit: ({ removalId }, value) => ({
		kind: 'journal-note',
		ids: value === null ? [removalId] : [removalId, value.noteId],
	}),
})
