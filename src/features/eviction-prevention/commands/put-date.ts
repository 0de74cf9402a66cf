import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { CaseDateKind, dateSources } from '../rules/case.ts'
import { dayItEnds } from '../rules/enforcement.ts'
import { endCaseDate, putCaseDate } from '../store/case-facts.ts'
import type { CaseRow } from '../store/cases.ts'

type Given = {
	readonly kind: CaseDateKind
	readonly onDay: PlainDate
	readonly source: (typeof dateSources)[number]
	readonly note?: string | null
}

/** Writes a day of the case; what it takes the place of stays on record and counts no more. */
export async function putDate(act: Act, { id: caseId, dates }: CaseRow, given: Given): Promise<void> {
	const { municipalityId, actorId } = act.actor
	const ended = dayItEnds(given, dates)
	if (ended !== null) await endCaseDate(act.db, { caseId, kind: ended, endedOn: act.today })
	await putCaseDate(act.db, municipalityId, { caseId, ...given, recordedBy: actorId })
}
