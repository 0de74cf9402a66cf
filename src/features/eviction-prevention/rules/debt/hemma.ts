import type { PlainDate } from '../../../../foundation/plain-date.ts'
import { type Consent, type ConsentThing, holds } from './consultation-plan.ts'

export const meetingDoers = ['landlord', 'municipality'] as const

type ConsentedRow = Consent & { readonly id: string; readonly caseNumber: string }

/** By case what the landlord may hear on the day; a case without a consent that holds is none to speak of. */
export function mattersToSpeakOf(rows: readonly ConsentedRow[], on: PlainDate) {
	const held = rows.filter((row) => holds(row, on))
	return [...Map.groupBy(held, (row) => row.id)].map(([caseId, given]) => ({
		caseId,
		caseNumber: given[0]?.caseNumber ?? '',
		things: [...new Set(given.map(({ thing }): ConsentThing => thing))],
	}))
}
