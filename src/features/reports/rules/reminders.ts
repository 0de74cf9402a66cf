import { addDays, type PlainDate } from '../../../foundation/plain-date.ts'

/** Letters go by themselves three days before the last day to answer, and the day after it. */
export function isReminderDay(commentsDueOn: PlainDate | null, today: PlainDate): boolean {
	if (commentsDueOn === null) return false
	return today === addDays(commentsDueOn, -3) || today === addDays(commentsDueOn, 1)
}
