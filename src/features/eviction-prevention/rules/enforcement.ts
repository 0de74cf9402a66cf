import { laterOf, type PlainDate } from '../../../foundation/plain-date.ts'
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
	/** The board answers the authority the same day that it is told (SoF 11:3). */
	readonly confirmOn: PlainDate | null
	readonly belongingsUntil: PlainDate | null
	readonly orderAnswerBy: PlainDate | null
	readonly orderReopeningBy: PlainDate | null
	/** A court has said stop, and nothing later has lifted it (UB 18:12). */
	readonly stayedSince: PlainDate | null
}

export function enforcementOf(regime: Regime, dates: KnownDates): Enforcement {
	const applied = dates['enforcement-applied']
	const executionBy = end('execution', regime, applied)
	return {
		executionEarliest: end('comment', regime, dates['tenant-heard']),
		executionBy,
		postponableTo: end('postponement', regime, executionBy ?? undefined),
		postponableAtMostTo: end('postponement-extraordinary', regime, executionBy ?? undefined),
		respiteLapsesOn: end('respite-lapses', regime, applied),
		confirmOn: dates['authority-told'] ?? null,
		belongingsUntil: end('belongings', regime, dates.evicted),
		orderAnswerBy: end('order-answer', regime, dates['order-served']),
		orderReopeningBy: end('order-reopening', regime, dates['order-decided']),
		stayedSince: stayedSince(dates),
	}
}

/** The day that the eviction is set to: the latest of what the authority planned and postponed to. */
export function evictionSetFor(dates: KnownDates): PlainDate | null {
	const { 'eviction-planned': planned, 'postponed-to': postponed } = dates
	if (planned === undefined) return postponed ?? null
	return postponed === undefined ? planned : laterOf(planned, postponed)
}

/** True when the authority has told the board and the board has not answered since. */
export function awaitsConfirmation(dates: KnownDates): boolean {
	const { 'authority-told': told, 'authority-confirmed': confirmed } = dates
	return told !== undefined && (confirmed === undefined || confirmed < told)
}

function stayedSince(dates: KnownDates): PlainDate | null {
	const { stayed, 'stay-lifted': lifted } = dates
	if (stayed === undefined) return null
	return lifted !== undefined && lifted >= stayed ? null : stayed
}

function end(id: string, regime: Regime, from: PlainDate | undefined): PlainDate | null {
	if (from === undefined) return null
	const rule = findRule(id, regime, from)
	return rule === null ? null : lastDayOf(rule.length, from)
}
