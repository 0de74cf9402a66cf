import { type Ore, ore } from '../../../foundation/money.ts'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import { asksFor, type ChildrenAnswer, type NoticeKind, type NoticeStatus } from './notice-kinds.ts'

/** One month's rent that is late; a file often knows only the sum, so the month's own amount may be missing. */
export type DueMonth = {
	readonly dueOn: PlainDate
	readonly amountOre: Ore | null
	readonly interestOre: Ore | null
}

/** What a landlord has told, parsed. Nothing in it is the board's own knowledge. */
export type NoticeReport = {
	readonly kind: NoticeKind
	readonly status: NoticeStatus
	readonly reference: string | null
	readonly tenant: string
	/** Twelve characters, as `readIdentityNumber` gives them. */
	readonly nationalId: string | null
	readonly address: string
	readonly postalCode: string | null
	readonly city: string | null
	readonly dwelling: string | null
	readonly rooms: string | null
	readonly children: ChildrenAnswer
	readonly amountOre: Ore | null
	readonly interestOre: Ore | null
	readonly dueMonths: readonly DueMonth[]
	readonly account: string | null
	/** Posting of the registered message to the board (JB 12:63). */
	readonly sentOn: PlainDate | null
	/** Service of form 1 on the tenant (JB 12:44). */
	readonly servedOn: PlainDate | null
	readonly mustMoveAnyway: boolean
	readonly warnedOn: PlainDate | null
	readonly leaseEndsOn: PlainDate | null
	readonly note: string | null
}

export type NoticeField = keyof NoticeReport

export type NoticeFault = { readonly field: NoticeField; readonly problem: NoticeProblem }

export type NoticeProblem = 'required' | 'date-in-future' | 'amount-not-positive' | 'interest-negative'

/** What is wrong with a report as a whole, in the order of the form; an empty list when nothing is. */
export function faultsIn(report: NoticeReport, today: PlainDate): NoticeFault[] {
	const faults: NoticeFault[] = []
	if (report.tenant === '') faults.push({ field: 'tenant', problem: 'required' })
	if (report.address === '') faults.push({ field: 'address', problem: 'required' })
	if (asksFor(report.kind, 'debt')) faults.push(...debtFaults(report))
	for (const field of ['sentOn', 'servedOn', 'warnedOn'] as const) {
		const day = report[field]
		if (day !== null && day > today) faults.push({ field, problem: 'date-in-future' })
	}
	return faults
}

function debtFaults(report: NoticeReport): NoticeFault[] {
	const faults: NoticeFault[] = []
	if (report.amountOre === null) faults.push({ field: 'amountOre', problem: 'required' })
	else if (report.amountOre <= 0) faults.push({ field: 'amountOre', problem: 'amount-not-positive' })
	if (report.interestOre !== null && report.interestOre < 0) {
		faults.push({ field: 'interestOre', problem: 'interest-negative' })
	}
	if (report.dueMonths.length === 0) faults.push({ field: 'dueMonths', problem: 'required' })
	return faults
}

/** What the tenant must pay to keep the home: rent and interest together. Null when the notice is not about money. */
export function amountToPay(report: { amountOre: number | null; interestOre: number | null }): Ore | null {
	return report.amountOre === null ? null : ore(report.amountOre + (report.interestOre ?? 0))
}

/** Paying saves the lease only for arrears, and never where the tenant must move within a month anyway: JB 12:44 para 1 and 5. */
export function recoveryApplies(notice: Pick<NoticeReport, 'kind' | 'mustMoveAnyway'>): boolean {
	return asksFor(notice.kind, 'recovery') && !notice.mustMoveAnyway
}
