import type { PlainDate } from '../../../../foundation/plain-date.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { openInterruption } from '../../rules/decisions/carrying-out.ts'
import { isFavourable } from '../../rules/decisions/decision.ts'
import { listDecisionsOf } from '../../store/decisions.ts'
import { findRecords } from '../../store/records.ts'

type WaitingHousing = {
	readonly decisionId: string
	readonly decisionNumber: string
	/** Carried out when a home is taken, or resumed where the home that was given has been lost. */
	readonly is: 'not-carried-out' | 'interrupted'
	readonly since: PlainDate
}

/** Homes granted to somebody by the day and still not given, the one waited for the longest first. */
export async function waitingHousing(
	act: Act,
	personId: string,
	onDay: PlainDate,
): Promise<WaitingHousing[]> {
	const person = await findRecords(act.db, personId)
	if (person === undefined) return []
	return (await listDecisionsOf(act.db, person.records))
		.filter(({ about, outcome }) => about === 'housing' && isFavourable(outcome))
		.filter(({ endedOn, periodTo }) => endedOn === null && (periodTo === null || periodTo >= onDay))
		.flatMap((decision): WaitingHousing[] => {
			const { id: decisionId, decisionNumber, decidedOn, carriedOutOn } = decision
			if (carriedOutOn === null) {
				return [{ decisionId, decisionNumber, is: 'not-carried-out', since: decidedOn }]
			}
			const open = openInterruption(decision)
			return open === null ? [] : [{ decisionId, decisionNumber, is: 'interrupted', since: open.fromDay }]
		})
		.filter(({ since }) => since <= onDay)
		.toSorted((a, b) => (a.since < b.since ? -1 : 1))
}
