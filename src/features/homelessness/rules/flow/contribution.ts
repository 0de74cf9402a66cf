import type { PlainDate } from '../../../../foundation/plain-date.ts'
import type { Reason } from '../codes/reasons.ts'

export type AgeBand = '0-17' | '18-24' | '25-44' | '45-64' | '65-' | 'unknown'

/** The group that a person is counted in on a day. */
export type Group = {
	readonly population: 'adult' | 'child' | 'eu-eea'
	readonly sex: 'woman' | 'man' | 'unknown'
	readonly ageBand: AgeBand
	readonly children: 'yes' | 'no'
}

/**
 * One change of a person's state on a day. Stock of category s in group g on day D is the number of rows of g with
 * day ≤ D and to = s, less those with from = s. Rows may lie in the future: readers cut at today.
 */
export type Contribution = Group & {
	readonly day: PlainDate
	/** The day of the person's next row; null when this is the last. */
	readonly until: PlainDate | null
	readonly kind: 'in' | 'out' | 'move' | 'regroup'
	readonly from: number
	readonly to: number
	readonly reason: Reason
}

export type FlowParameters = {
	/** Days without contact after which one is inactive from the next day on. */
	readonly inactiveAfter: number
	/** An ending to nowhere lasting, followed by a new spell within so many days, is no ending. */
	readonly gapDays: number
	/** Who left longer ago than this is new. */
	readonly knownDays: number
}

export const flowParameters: FlowParameters = { inactiveAfter: 90, gapDays: 14, knownDays: 730 }
