import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id, text } from '../../../../platform/fields.ts'
import { mayHandleCases } from '../../access.ts'
import { findCase } from '../../store/cases.ts'
import { findNote, insertRemoval, listRemovalsAsked } from '../../store/work-journal.ts'

/** A signed note lies in the wrong file: a registrar is asked to take it out. Refusals: note-not-signed-yet, already-taken-out, removal-already-asked. */
export const askNoteRemoval = command({
	name: 'askNoteRemoval',
	input: z.object({ noteId: id(), reason: text(500) }),
	may: mayHandleCases,
	run: async (act, { noteId, reason }) => {
		const note = await findNote(act.db, noteId)
		const found = note === undefined ? undefined : await findCase(act.db, note.caseId)
		if (note === undefined || found === undefined) return missing
		if (note.number === null) return refuse({ because: 'note-not-signed-yet' })
		if (note.takenOutOn !== null) return refuse({ because: 'already-taken-out' })
		const asked = await listRemovalsAsked(act.db, [noteId])
		if (asked.length > 0) return refuse({ because: 'removal-already-asked' })
		const { municipalityId, actorId } = act.actor
		await insertRemoval(act.db, municipalityId, {
			...{ noteId, reason, caseNumber: found.caseNumber, noteNumber: note.number },
			...{ askedBy: actorId, askedOn: act.today },
		})
		return { caseId: note.caseId }
	},
	audit: ({ noteId }, value) => ({
		kind: 'journal-note',
		ids: value === null ? [noteId] : [noteId, value.caseId],
	}),
	constraints: { asked_once_at_a_time: 'removal-already-asked' },
})
