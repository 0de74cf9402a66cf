import { addMonths, type PlainDate } from '../../../../foundation/plain-date.ts'
import { monthText } from './flow-address.ts'

const monthsToChoose = 84

/** For loaders: this month and those before it, which one can choose among. */
export function monthsBefore(today: PlainDate): PlainDate[] {
	const first = `${monthText(today)}-01` as PlainDate
	return Array.from({ length: monthsToChoose }, (_, back) => addMonths(first, -back))
}
