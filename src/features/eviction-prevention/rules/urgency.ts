import { addDays, type PlainDate } from '../../../foundation/plain-date.ts'
import type { LegalCourse } from './legal-course.ts'
import type { ChildrenAnswer } from './notice-kinds.ts'
import type { KnownDates } from './recovery.ts'

/** What the worklist sorts by. `deadline`: the nearest in law, or the earliest that an unknown date can give. */
export type Urgency = {
	readonly children: ChildrenAnswer
	readonly sameDay: boolean
	readonly deadline: PlainDate | null
	readonly openedOn: PlainDate
}

/** Same-day matters, then children and unknown, then the nearest deadline, then the oldest. */
export function byUrgency(a: Urgency, b: Urgency): number {
	return (
		Number(b.sameDay) - Number(a.sameDay) ||
		Number(concernsChildren(b.children)) - Number(concernsChildren(a.children)) ||
		compare(a.deadline ?? 'no deadline', b.deadline ?? 'no deadline') ||
		compare(a.openedOn, b.openedOn)
	)
}

/** Unknown counts as children until somebody knows. */
export function concernsChildren(answer: ChildrenAnswer): boolean {
	return answer !== 'no'
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0
}

/** The nearest deadline; where the clock is not known to have started, the earliest day on which it can be over. */
export function urgentFrom(course: LegalCourse, dates: KnownDates): PlainDate | null {
	if (course.nearest !== null) return course.nearest.on
	const told = dates['board-told'] ?? dates['board-received']
	if (course.clock.state !== 'not-started' || told === undefined) return null
	return addDays(told, shortestRecovery)
}

// Had the tenant been served before the board was told, the period would run from the posting: JB 12:44.
const shortestRecovery = 21
