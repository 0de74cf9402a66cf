import { addDays, addMonths, type PlainDate, plainDate } from '../../../../foundation/plain-date.ts'

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
