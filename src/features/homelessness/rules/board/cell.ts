import type { PlainDate } from '../../../../foundation/plain-date.ts'
import type { Reason } from '../codes/reasons.ts'
import type { Contribution } from '../flow/contribution.ts'

/** How many changes of one kind: in a month of the period, or before it. */
export type FlowCell = {
	/** The first of its month; null for all that lies before the period. */
	readonly month: PlainDate | null
	/** Before the period, but first known in it or later: a correction of what the period began with. */
	readonly late: boolean
	readonly kind: Contribution['kind']
	readonly from: number
	readonly to: number
	readonly reason: Reason
	readonly amount: number
}

/** Whole months, the last one cut at a day: `until` is counted. */
export type FlowPeriod = { readonly from: PlainDate; readonly until: PlainDate }

/** What the cell adds to one category's stock. */
export function added(
	{ from, to, amount }: Pick<FlowCell, 'from' | 'to' | 'amount'>,
	category: number,
): number {
	return (to === category ? amount : 0) - (from === category ? amount : 0)
}
