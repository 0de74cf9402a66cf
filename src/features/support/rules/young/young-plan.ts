import { addDays, ageOn, type PlainDate } from '../../../../foundation/plain-date.ts'
import type { YoungPart } from './codes.ts'

// Ninety days before, as an institution's resident without a home afterwards counts from three months before discharge.
const usualNoticeDays = 90

/** Placements that a young person leaves: care and treatment homes, foster homes, staffed housing for the young. */
const placements: ReadonlySet<string> = new Set([
	'hvb',
	'sis',
	'foster-home',
	'supported-housing',
	'treatment-unit',
	'care-24h',
])

// Support after a placement is asked for until twenty-five.
const youngBelow = 25

export const warnsUntil = (today: PlainDate, noticeDays: number = usualNoticeDays): PlainDate =>
	addDays(today, noticeDays)

type Discharge = {
	readonly place: string
	readonly bornOn: PlainDate | null
	readonly dischargeOn: PlainDate
	readonly homeAfter: 'none' | 'arranged' | 'unknown'
}
type Plan = { readonly parts: readonly { readonly part: YoungPart; readonly arrangedOn: PlainDate | null }[] }

export type DischargeAlert = 'no-plan' | 'no-home'

/**
 * What is missing before somebody young leaves a placement; null when a home is arranged, or when it is nobody young or
 * no placement. Somebody whose birth date nobody knows is taken to be young.
 */
export function alertOf(leaving: Discharge, plan: Plan | null): DischargeAlert | null {
	if (!placements.has(leaving.place) || leaving.homeAfter === 'arranged') return null
	if (leaving.bornOn !== null && ageOn(leaving.bornOn, leaving.dischargeOn) >= youngBelow) return null
	if (plan === null) return 'no-plan'
	const got = plan.parts.find(({ part }) => part === 'get')
	return got === undefined || got.arrangedOn === null ? 'no-home' : null
}
