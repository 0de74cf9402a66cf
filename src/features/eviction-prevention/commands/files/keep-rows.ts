import type { PlainDate } from '../../../../foundation/plain-date.ts'
import type { Act } from '../../../../platform/transaction.ts'
import type { CellFault, ReadRow } from '../../rules/notice-file.ts'
import { keepNotices } from '../keep-notice.ts'

export type RefusedRow = { readonly row: number; readonly faults: readonly [CellFault, ...CellFault[]] }

export type Imported = {
	readonly accepted: number
	readonly updated: number
	readonly duplicates: number
	readonly rejected: readonly RefusedRow[]
	readonly noticeIds: readonly string[]
}

const counter = { received: 'accepted', changed: 'updated', duplicate: 'duplicates' } as const

/** Keeps the good rows, and says what is wrong with the others. */
export async function keepRows(
	act: Act,
	by: { organisationId: string; receivedOn: PlainDate },
	rows: readonly ReadRow[],
): Promise<Imported> {
	const reports = rows.flatMap((read) => ('report' in read ? [read.report] : []))
	const kept = await keepNotices(act, { ...by, channel: 'file' }, reports)
	const count = { accepted: 0, updated: 0, duplicates: 0 }
	for (const { outcome } of kept) count[counter[outcome]] += 1
	return {
		...count,
		rejected: rows.filter((read) => 'faults' in read),
		noticeIds: kept.flatMap(({ noticeId, outcome }) => (outcome === 'duplicate' ? [] : [noticeId])),
	}
}
