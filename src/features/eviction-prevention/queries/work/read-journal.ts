import type { Act } from '../../../../platform/transaction.ts'
import { listStaffNames } from '../../../organisation/index.ts'
import type { CaseRow } from '../../store/cases.ts'
import { findFileSetting, listJournal, listRemovalsAsked } from '../../store/work-journal.ts'
import { shownIn } from '../case-view.ts'
import { hidesFreeText } from '../hide-free-text.ts'
import type { peopleOf } from '../people-of-case.ts'

/** The journal of one case as the reader may see it; whom it is about is being asked for already. */
export async function readJournal(
	{ db }: Pick<Act, 'db'>,
	row: CaseRow,
	household: ReturnType<typeof peopleOf>,
) {
	const caseId = row.id
	const written = listJournal(db, caseId)
	const [people, notes, asked, staff, setting] = await Promise.all([
		household,
		written,
		written.then((notes) =>
			listRemovalsAsked(
				db,
				notes.map(({ id }) => id),
			),
		),
		listStaffNames(db),
		findFileSetting(db),
	])
	const hidden = hidesFreeText(people)
	const names = new Map(staff.map((one) => [one.id, one.name]))
	const numbers = new Map(notes.map(({ id, number }) => [id, number]))
	return {
		caseId,
		caseNumber: row.caseNumber,
		committeeId: row.committeeId,
		closed: row.closedOn !== null,
		kept: setting?.kept ?? 'here',
		otherSystem: setting?.otherSystem ?? null,
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
		shown: shownIn([people]),
	}
}
