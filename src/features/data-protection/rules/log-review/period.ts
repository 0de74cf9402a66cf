import {
	addDays,
	addMonths,
	earlierOf,
	type PlainDate,
	plainDate,
} from '../../../../foundation/plain-date.ts'

export const lengths = [1, 2, 3, 6, 12] as const

export type Setting = {
	/** How many months each review goes through. */
	readonly months: (typeof lengths)[number]
	readonly sample: number
	/** Within how many days it is answered. */
	readonly days: number
	/** Whether a person is told the officers' names, beside their unit and role. */
	readonly namesTold: boolean
}

export const usualSetting: Setting = { months: 1, sample: 20, days: 21, namesTold: false }

/** The last whole period before today: months counted from January, so that two in a row never overlap. */
export function lastPeriod(today: PlainDate, months: number): { fromOn: PlainDate; untilOn: PlainDate } {
	const month = Number(today.slice(5, 7)) - 1
	const begun = plainDate(`${today.slice(0, 4)}-${String(month - (month % months) + 1).padStart(2, '0')}-01`)
	return { fromOn: addMonths(begun, -months), untilOn: begun }
}

/**
 * What is to be drawn today of a log that is reviewed up to `own`: on from there to the end of the last whole period, so
 * that no month falls between when the length is changed. A log of which nothing is reviewed goes back a whole period, or
 * as far as the committee's other reviews have come. Null where all is drawn.
 */
export function periodToDraw(
	today: PlainDate,
	months: number,
	reviewed: { readonly own: PlainDate | null; readonly committee: PlainDate | null },
): { fromOn: PlainDate; untilOn: PlainDate } | null {
	const last = lastPeriod(today, months)
	const fromOn = reviewed.own ?? earlierOf(last.fromOn, reviewed.committee ?? last.fromOn)
	return fromOn < last.untilOn ? { fromOn, untilOn: last.untilOn } : null
}

export function dueOf(drawnOn: PlainDate, { days }: Setting): PlainDate {
	return addDays(drawnOn, days)
}

export type ReviewState = 'to-answer' | 'overdue' | 'done'

export function stateOfReview(
	review: { readonly dueOn: PlainDate; readonly doneOn: PlainDate | null },
	today: PlainDate,
): ReviewState {
	if (review.doneOn !== null) return 'done'
	return review.dueOn < today ? 'overdue' : 'to-answer'
}

export const answers = ['explained', 'to-look-into', 'reported'] as const
