import { dayNumber } from '../../../../foundation/plain-date.ts'
import { groupedBy } from './grouped.ts'
import type { Period, ServiceKind, ServiceStay } from './service-stay.ts'

export type FirstTime = {
	/** Persons with a beginning in the period. */
	readonly entries: number
	/** Of them those who were there before. */
	readonly knownBefore: number
	readonly firstTime: number
}

export type FirstTimeRule = Period & {
	/** Beginnings with these count. */
	readonly kinds: ReadonlySet<ServiceKind>
	readonly lookbackDays: number
}

/** Any of these makes a person known; outreach alone does not. */
const makesKnown: ReadonlySet<ServiceKind> = new Set<ServiceKind>([
	'shelter',
	'safe-haven',
	'transitional',
	'rapid-rehousing',
	'permanent',
])

/**
 * Who became homeless for the first time (HUD system performance measure 5): a beginning in the period, and no other
 * stay that began before it and lasted into the days looked back on.
 */
export function firstTimeHomeless(stays: readonly ServiceStay[], rule: FirstTimeRule): FirstTime {
	let [entries, knownBefore] = [0, 0]
	for (const own of groupedBy(stays, (stay) => stay.person).values()) {
		const starts = own
			.filter((stay) => rule.kinds.has(stay.kind) && stay.start >= rule.from && stay.start <= rule.to)
			.map((stay) => dayNumber(stay.start))
		if (starts.length === 0) continue
		entries += 1
		const first = Math.min(...starts)
		if (own.some((stay) => wasThere(stay, first, rule.lookbackDays))) knownBefore += 1
	}
	return { entries, knownBefore, firstTime: entries - knownBefore }
}

function wasThere(stay: ServiceStay, first: number, lookbackDays: number): boolean {
	if (!makesKnown.has(stay.kind) || dayNumber(stay.start) >= first) return false
	return stay.end === null || dayNumber(stay.end) >= first - lookbackDays
}
