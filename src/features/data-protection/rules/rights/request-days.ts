import { addMonths, daysBetween, type PlainDate } from '../../../../foundation/plain-date.ts'

/** Regulation 2016/679 art. 12.3: a month from when it came; past a short month's end its last day. */
export const dueOf = (receivedOn: PlainDate): PlainDate => addMonths(receivedOn, 1)

/** The same: at most two months more, said within the first. */
export const latestOf = (receivedOn: PlainDate): PlainDate => addMonths(receivedOn, 3)

const soonDays = 7

export function dueState(dueOn: PlainDate, today: PlainDate): 'late' | 'soon' | 'later' {
	const left = daysBetween(today, dueOn)
	if (left < 0) return 'late'
	return left <= soonDays ? 'soon' : 'later'
}
