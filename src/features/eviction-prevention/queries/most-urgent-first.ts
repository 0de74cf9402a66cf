import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import { type FurtherNotice, factsByNotice } from '../rules/further-notices.ts'
import { type LegalCourse, legalCourse } from '../rules/legal-course.ts'
import { byUrgency, type Urgency, urgentFrom } from '../rules/urgency.ts'
import { listUnanswered } from '../store/authorities.ts'
import type { CaseRow } from '../store/cases.ts'
import { furtherNotices, listToldByLandlords } from '../store/notice-status.ts'

/** A case with the day since which what the enforcement authority has told waits for an answer. */
export type AskedCase = CaseRow & { readonly unansweredSince: PlainDate | null }

/** What the authority has told since it was last answered waits for its own answer, on the same day too. */
export function unansweredIn(row: CaseRow, since: PlainDate | null): AskedCase {
	if (since === null) return { ...row, unansweredSince: null }
	const { 'authority-confirmed': _, ...dates } = row.dates
	return { ...row, dates, unansweredSince: since }
}

/** How a case stands in law today, by the notice that counts, and how urgent that makes it. */
export function courseOf(
	row: AskedCase,
	further: readonly FurtherNotice[],
	today: PlainDate,
): { course: LegalCourse; urgency: Urgency } {
	const course = legalCourse(factsByNotice(row, further, today), today)
	return {
		course,
		urgency: {
			children: row.children,
			sameDay: course.enforcement.confirmOn !== null,
			deadline: urgentFrom(course, row.dates),
			openedOn: row.openedOn,
		},
	}
}

/**
 * The cases in order of urgency, each with its nearest day, and what was read for it: no more of them than what the order
 * needs.
 */
export async function mostUrgentFirst(act: Act, rows: readonly CaseRow[]) {
	const [unanswered, told] = await Promise.all([
		listUnanswered(act.db),
		listToldByLandlords(
			act.db,
			rows.map(({ id }) => id),
		),
	])
	const further = furtherNotices(told)
	const ordered = rows
		.map((row) => {
			const asked = unansweredIn(row, unanswered.get(row.id) ?? null)
			const { course, urgency } = courseOf(asked, further.get(row.id) ?? [], act.today)
			return { row, urgency, nearestOn: course.nearest?.on ?? null }
		})
		.toSorted((a, b) => byUrgency(a.urgency, b.urgency))
	return { ordered, known: { unanswered, told } }
}
