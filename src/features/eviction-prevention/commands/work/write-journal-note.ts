import { createHash } from 'node:crypto'
import * as z from 'zod'
import { type Refusal, refuse } from '../../../../foundation/refusal.ts'
import { BadInput, type Missing, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture, text } from '../../../../platform/fields.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { mayHandleCases } from '../../access.ts'
import { mayBeAbout, type NoteKind, noteKinds, signedText } from '../../rules/work/journal.ts'
import { findCaseToChange } from '../../store/cases.ts'
import { changeDraft, findNote, insertNote, nextNoteNumber, signNote } from '../../store/work-journal.ts'

const time = z
	.string()
	.trim()
	.regex(/^([01][0-9]|2[0-3])[:.][0-5][0-9]$/, 'not-a-time')
	.transform((written) => written.replace('.', ':'))

/**
 * A note in the journal: what happened then, written now. A draft is its author's own; signed it is numbered and locked,
 * and only another note corrects it. Closed cases are written in too. Refusals: note-is-signed, not-about-that-note.
 */
export const writeJournalNote = command({
	name: 'writeJournalNote',
	input: z.object({
		caseId: id(),
		noteId: id().optional(),
		kind: z.enum(noteKinds, { error: 'choose-one' }),
		aboutId: id().optional(),
		eventOn: day(),
		eventAt: time.optional(),
		text: text(20_000),
		sign: z.enum(['yes', 'no']).default('no'),
	}),
	may: mayHandleCases,
	run: async (act, { caseId, noteId, aboutId, sign, ...note }) => {
		notInFuture(act, { eventOn: note.eventOn })
		const found = await findCaseToChange(act.db, caseId)
		if (found === undefined) return missing
		const about = await aboutNote(act, caseId, aboutId)
		if (about === missing) return missing
		if (note.kind !== 'note' && about === null) {
			throw new BadInput([{ path: 'aboutId', problem: 'choose-one' }])
		}
		const known = about && { signed: about.signedAt !== null, takenOut: about.takenOutOn !== null }
		if (!mayBeAbout(note.kind, known)) return refuse({ because: 'not-about-that-note' })
		const written = {
			...note,
			eventAt: note.eventAt ?? null,
			aboutId: about?.id ?? null,
			writtenAt: act.now,
		}
		const id = await kept(act, { caseId, noteId, written })
		if (typeof id !== 'string') return id
		if (sign === 'no') return { noteId: id, number: null }
		const number = await nextNoteNumber(act.db, caseId)
		const { actorId } = act.actor
		const said = { ...written, number, caseNumber: found.caseNumber, writtenBy: actorId }
		const whole = signedText({ ...said, aboutNumber: about?.number ?? null })
		const digest = createHash('sha256').update(whole).digest('hex')
		await signNote(act.db, id, { number, signedAt: act.now, digest })
		return { noteId: id, number }
	},
	audit: ({ caseId }, value) => ({
		kind: 'journal-note',
		ids: value === null ? [caseId] : [caseId, value.noteId],
	}),
})

async function aboutNote(act: Act, caseId: string, aboutId: string | undefined) {
	if (aboutId === undefined) return null
	const about = await findNote(act.db, aboutId)
	return about === undefined || about.caseId !== caseId ? missing : about
}

type Kept = {
	caseId: string
	noteId: string | undefined
	written: Parameters<typeof changeDraft>[2] & { kind: NoteKind }
}

async function kept(act: Act, { caseId, noteId, written }: Kept): Promise<string | Refusal | Missing> {
	const { municipalityId, actorId } = act.actor
	if (noteId === undefined) {
		return await insertNote(act.db, { municipalityId, caseId, writtenBy: actorId }, written)
	}
	const draft = await findNote(act.db, noteId)
	if (draft === undefined || draft.caseId !== caseId) return missing
	if (draft.signedAt !== null) return refuse({ because: 'note-is-signed' })
	await changeDraft(act.db, noteId, written)
	return noteId
}
