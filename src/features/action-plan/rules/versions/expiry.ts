import { daysBetween, type PlainDate, plainDate } from '../../../../foundation/plain-date.ts'

/** How long before a plan's last day it is told that the day is near: a new one is written for most of a year. */
const warnedDays = 365

export type Expiry = { readonly lastDay: PlainDate; readonly state: 'ending' | 'ended' }

/** Null while the plan's last day is far away. */
export function expiryOf({ validTo }: { readonly validTo: number }, today: PlainDate): Expiry | null {
	const lastDay = plainDate(`${validTo}-12-31`)
	if (lastDay < today) return { lastDay, state: 'ended' }
	return daysBetween(today, lastDay) <= warnedDays ? { lastDay, state: 'ending' } : null
}
