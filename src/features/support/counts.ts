import { firstDayOf, type PlainDate } from '../../foundation/plain-date.ts'
import { counting } from '../../platform/purpose.ts'
import type { Act } from '../../platform/transaction.ts'
import {
	type CoordinatedCount,
	type CountPart,
	partsOf,
	type YearCount,
	yearsOf,
} from './rules/coordinated/years.ts'
import { type PromiseYear, readCoordinatedYears, readPromiseYears } from './store/coordinated-counts.ts'

/** Half-open: `until` is the first day that is not counted. */
type Period = { readonly from: PlainDate; readonly until: PlainDate }

/** SIP and ISIP by the year that they were held, all and those with a housing part: numbers, never an id. */
export async function countCoordinatedYears(
	act: Act,
	period: Period,
): Promise<Readonly<Record<CoordinatedCount, readonly YearCount[]>>> {
	const rows = await counting(act, async (db) => await readCoordinatedYears(db, period))
	return {
		sip: yearsOf(rows, 'sip'),
		sipWithHousing: yearsOf(rows, 'sipWithHousing'),
		isip: yearsOf(rows, 'isip'),
		isipWithHousing: yearsOf(rows, 'isipWithHousing'),
	}
}

/** What one year's count of SIP or ISIP is made of. */
export async function partsOfCoordinatedYear(
	act: Act,
	counted: CoordinatedCount,
	year: number,
): Promise<CountPart[]> {
	const period = { from: firstDayOf(year), until: firstDayOf(year + 1) }
	return partsOf(await counting(act, async (db) => await readCoordinatedYears(db, period)), counted)
}

/** Promises of coordinated plans by whether they were kept, as the people they were made to see it, by year of the answer. */
export async function countPromiseYears(act: Act, period: Period): Promise<PromiseYear[]> {
	return await counting(act, async (db) => await readPromiseYears(db, period))
}
