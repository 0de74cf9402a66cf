import { addMonths, earlierOf, type PlainDate } from '../../../foundation/plain-date.ts'
import type { CaseDateKind } from './case.ts'
import type { KnownDates } from './recovery.ts'

type Known = { readonly openedOn: PlainDate; readonly dates: KnownDates }

// What a matter begins with may be old when it reaches the board; what ends it is not.
const yearsBefore: Partial<Readonly<Record<CaseDateKind, number>>> = {
	'board-told': 3,
	served: 3,
	'enforcement-applied': 1,
	'tenant-heard': 1,
	'authority-told': 1,
	'eviction-planned': 1,
	stayed: 1,
	'postponed-to': 1,
	'keys-returned': 1,
	evicted: 1,
}

/** True for a day so long before the case that another year was meant: it would be counted in that year. */
export function isLongBefore(kind: CaseDateKind, onDay: PlainDate, { openedOn, dates }: Known): boolean {
	const years = yearsBefore[kind]
	if (years === undefined) return false
	const others = (['board-told', 'served'] as const).filter((other) => other !== kind)
	const begun = others.flatMap((other) => dates[other] ?? []).reduce(earlierOf, openedOn)
	return onDay < addMonths(begun, -12 * years)
}
