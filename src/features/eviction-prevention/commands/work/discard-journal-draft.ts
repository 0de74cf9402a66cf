import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayHandleCases } from '../../access.ts'
import { findNote, removeDraft } from '../../store/work-journal.ts'

/** One's own draft is thrown away; what is signed stays. Refusal: note-is-signed. */
export const discardJournalDraft = command({
	name: 'discardJournalDraft',
	input: z.object({ noteId: id() }),
	may: mayHandleCases,
	run: async (act, { noteId }) => {
		const draft = await findNote(act.db, noteId)
		if (draft === undefined) return missing
		if (draft.signedAt !== null) return refuse({ because: 'note-is-signed' })
		await removeDraft(act.db, noteId)
		return { caseId: draft.caseId }
	},
	audit: ({ noteId }, value) => ({
		kind: 'journal-note',
		ids: value === null ? [noteId] : [noteId, value.caseId],
	}),
})
