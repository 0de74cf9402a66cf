import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { CaseDateKind } from './case.ts'
import { findRule } from './deadline-rules.ts'
import type { Regime } from './law/countries.ts'
import { lastDayOf } from './law/rule.ts'
import type { KnownDates } from './recovery.ts'

/** The enforcement authority's own times, each null until the date that it counts from is known. */
export type Enforcement = {
	/** A week after the tenant could comment (UB 16:3). */
	readonly executionEarliest: PlainDate | null
	/** Four weeks from complete papers (UB 16:3), "if possible". */
	readonly executionBy: PlainDate | null
	/** Two weeks' postponement runs from the end of those four weeks (UB 16:4). */
	readonly postponableTo: PlainDate | null
	readonly postponableAtMostTo: PlainDate | null
	/** A respite that the landlord gives lets the application lapse after six months (UB 16:5). */
	readonly respiteLapsesOn: PlainDate | null
	/** The board answers the authority the same day that it is told (SoF 11:3); null while nothing waits for an answer. */
	readonly confirmOn: PlainDate | null
	readonly belongingsUntil: PlainDate | null
	readonly orderAnswerBy: PlainDate | null
	readonly orderReopeningBy: PlainDate | null
	/** A court has said stop (UB 18:12), and nothing later has lifted it: no court, and no new day from the authority. */
	readonly stayedSince: PlainDate | null
}

/** `unansweredSince`: the first of the authority's own messages that nobody has answered. */
export function enforcementOf(
	regime: Regime,
	dates: KnownDates,
	unansweredSince: PlainDate | null = null,
): Enforcement {
	const applied = dates['enforcement-applied']
	const executionBy = end('execution', regime, applied)
	return {
		executionEarliest: end('comment', regime, dates['tenant-heard']),
		executionBy,
		postponableTo: end('postponement', regime, executionBy ?? undefined),
		postponableAtMostTo: end('postponement-extraordinary', regime, executionBy ?? undefined),
		respiteLapsesOn: end('respite-lapses', regime, applied),
		confirmOn: unansweredSince ?? (awaitsConfirmation(dates) ? (dates['authority-told'] ?? null) : null),
		belongingsUntil: end('belongings', regime, dates.evicted),
		orderAnswerBy: end('order-answer', regime, dates['order-served']),
		orderReopeningBy: end('order-reopening', regime, dates['order-decided']),
		stayedSince: stayedSince(dates),
	}
}

/** The day that the eviction is set to. A postponement holds until the authority sets another day: that one ends it. */
export function evictionSetFor(dates: KnownDates): PlainDate | null {
	return dates['postponed-to'] ?? dates['eviction-planned'] ?? null
}

/** The kind of day that a newly learnt one takes the place of; the same day told again changes nothing. */
export function dayItEnds(
	learnt: { readonly kind: CaseDateKind; readonly onDay: PlainDate },
	dates: KnownDates,
): CaseDateKind | null {
	return learnt.kind === 'eviction-planned' && learnt.onDay !== dates['eviction-planned']
		? 'postponed-to'
		: null
}

/** True when the authority has told the board and the board has not answered since. */
export function awaitsConfirmation(dates: KnownDates): boolean {
	const { 'authority-told': told, 'authority-confirmed': confirmed } = dates
	return told !== undefined && (confirmed === undefined || confirmed < told)
}

function stayedSince(dates: KnownDates): PlainDate | null {
	const { stayed, 'stay-lifted': lifted, 'authority-told': told } = dates
	if (stayed === undefined || (lifted !== undefined && lifted >= stayed)) return null
	// An authority that sets a day does so because nothing stays it any more.
	return told !== undefined && told > stayed ? null : stayed
}

function end(id: string, regime: Regime, from: PlainDate | undefined): PlainDate | null {
	if (from === undefined) return null
	const rule = findRule(id, regime, from)
	return rule === null ? null : lastDayOf(rule.length, from)
}
