import {
	daysBetween,
	findPlainDate,
	firstDayOf,
	laterOf,
	type PlainDate,
	plainDate,
} from '../../../../foundation/plain-date.ts'
import type { ActivityStatus } from '../activity.ts'
import type { PlannedActivity } from '../document/document.ts'

type Timed = Pick<PlannedActivity, 'due' | 'periodFrom' | 'periodTo'>
type Going = Timed & { readonly status: ActivityStatus }

/** How long nobody may say anything of what goes on before somebody asks. */
export const staleAfterDays = 90

/** The last day on which it is in time: the day or the year that it is to be done by, else the end of its period. */
export function lastDayOf({ due, periodTo }: Timed): PlainDate {
	if (due === null) return lastDayOfYear(periodTo)
	return findPlainDate(due) ?? lastDayOfYear(Number(due))
}

const lastDayOfYear = (year: number) => plainDate(`${year}-12-31`)

export function isOpen(status: ActivityStatus): boolean {
	return status !== 'done' && status !== 'stopped'
}

/** It is said to be late, or its last day has passed. */
export function isLate(activity: Going, today: PlainDate): boolean {
	return isOpen(activity.status) && (activity.status === 'late' || lastDayOf(activity) < today)
}

/** Days since anybody said anything of what should be going on; null where that is not yet too long ago. */
export function staleFor(
	activity: Going & { readonly toldOn: PlainDate | null },
	{ today, followedFrom }: { readonly today: PlainDate; readonly followedFrom: PlainDate },
): number | null {
	const begins = laterOf(firstDayOf(activity.periodFrom), followedFrom)
	if (!isOpen(activity.status) || begins > today) return null
	const days = daysBetween(activity.toldOn ?? begins, today)
	return days > staleAfterDays ? days : null
}
