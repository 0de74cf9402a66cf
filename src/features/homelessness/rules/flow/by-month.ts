import type { PlainDate } from '../../../../foundation/plain-date.ts'

export type Stay = {
	readonly subject: string
	readonly start: PlainDate
	readonly end: PlainDate | null
	readonly leaving: 'permanent' | 'deceased' | 'moved' | 'other'
	readonly lastContact: PlainDate | null
}

export type MonthOfFlow = {
	readonly month: string
	readonly activeStart: number
	readonly inflow: Readonly<
		Record<'new' | 'returnedFromHousing' | 'returnedFromInactive' | 'unknown', number>
	>
	readonly outflow: Readonly<Record<'housed' | 'inactive' | 'deceased' | 'moved' | 'noLongerMeets', number>>
	readonly activeEnd: number
}

export type ByMonthOptions = {
	/** `YYYY-MM`, both included. */
	readonly from: string
	readonly to: string
	/** Null: every night of a stay is contact. */
	readonly inactiveAfter: number | null
	readonly gapDays: number
	readonly knownDays: number
}

export declare function flowByMonth(stays: readonly Stay[], options: ByMonthOptions): MonthOfFlow[]
