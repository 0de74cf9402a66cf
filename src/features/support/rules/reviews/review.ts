import { addMonths, laterOf, type PlainDate } from '../../../../foundation/plain-date.ts'

export const reviewChanges = ['more', 'less', 'other', 'nothing'] as const

/** Our own rule where no day was said: support is looked through twice a year. */
const usualMonths = 6

type Reviewed = { readonly onDay: PlainDate; readonly nextOn: PlainDate | null }

/** When somebody's support is looked through next: as was said at the last review, or half a year after it or the start. */
export function reviewDueOn(startsOn: PlainDate, last: Reviewed | null): PlainDate {
	if (last === null) return addMonths(startsOn, usualMonths)
	return last.nextOn ?? addMonths(laterOf(last.onDay, startsOn), usualMonths)
}
