import type { PlainDate } from '../../../../foundation/plain-date.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { type SupportKind, supportInHomes } from '../../rules/agreements/agreement.ts'
import { listAgreementsOf } from '../../store/agreements.ts'
import { findRecords } from '../../store/records.ts'

export type RunningSupport = {
	readonly supportId: string
	readonly kind: SupportKind
	readonly startsOn: PlainDate
}

/** Support in somebody's home that runs on the day or begins later, the earliest first. */
export async function supportRunning(act: Act, personId: string, day: PlainDate): Promise<RunningSupport[]> {
	const person = await findRecords(act.db, personId)
	if (person === undefined) return []
	const agreements = await listAgreementsOf(act.db, person.records)
	return agreements
		.filter(({ kind, endsOn }) => supportInHomes.includes(kind) && (endsOn === null || endsOn > day))
		.map(({ id: supportId, kind, startsOn }) => ({ supportId, kind, startsOn }))
		.toReversed()
}
