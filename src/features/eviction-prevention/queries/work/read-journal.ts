import type { Act } from '../../../../platform/transaction.ts'
import { listStaffNames } from '../../../organisation/index.ts'
import { findOtherSystemNumber } from '../../store/case-facts.ts'
import { findCase } from '../../store/cases.ts'
import { findFileSetting, listJournal, listRemovalsAsked } from '../../store/work-journal.ts'
import { shownIn, viewCases } from '../case-view.ts'
import { hidesFreeText } from '../hide-free-text.ts'

/** The journal of one case as the reader may see it; undefined when the case is not theirs. */
export async function readJournal(act: Act, caseId: string) {
	const row = await findCase(act.db, caseId)
	const [view] = row === undefined ? [] : await viewCases(act, [row])
	if (row === undefined || view === undefined) return undefined
	const hidden = hidesFreeText(view)
	const notes = await listJournal(act.db, caseId)
	const names = new Map((await listStaffNames(act.db)).map((staff) => [staff.id, staff.name]))
	const numbers = new Map(notes.map(({ id, number }) => [id, number]))
	const asked = await listRemovalsAsked(
		act.db,
		notes.map(({ id }) => id),
	)
	const setting = await findFileSetting(act.db)
	return {
		caseId,
		caseNumber: row.caseNumber,
		committeeId: row.committeeId,
		closed: row.closedOn !== null,
		kept: setting?.kept ?? 'here',
		otherSystem: setting?.otherSystem ?? null,
		otherSystemNumber: await findOtherSystemNumber(act.db, caseId),
		textHidden: hidden,
		notes: notes.map(({ id, kind, number, eventOn, eventAt, aboutId, ...note }) => ({
			...{ id, kind, number, eventOn, eventAt },
			signed: note.signedAt !== null,
			text: hidden ? null : note.text,
			writtenBy: names.get(note.writtenBy) ?? null,
			writtenAt: note.writtenAt,
			aboutId,
			aboutNumber: aboutId === null ? null : (numbers.get(aboutId) ?? null),
			correctedBy: notes
				.filter((other) => other.aboutId === id && other.number !== null)
				.map((other) => ({ number: other.number, kind: other.kind })),
			takenOutOn: note.takenOutOn,
			removalAskedOn: asked.find((one) => one.noteId === id)?.askedOn ?? null,
		})),
		shown: shownIn([view]),
	}
}
