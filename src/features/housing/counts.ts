import { addDays, earlierOf, firstDayOf, type PlainDate } from '../../foundation/plain-date.ts'
import { counting } from '../../platform/purpose.ts'
import type { Act } from '../../platform/transaction.ts'
import type { BoardCell } from './rules/agreements/board.ts'
import type { WaitingHousehold } from './rules/need/group-table.ts'
import {
	readBoard,
	readDaysToMoveIn,
	readSuppliedByAgreement,
	readSuppliedByLandlord,
	readSuppliedByYear,
	readWaiting,
} from './store/agreements/counting.ts'

/** Half-open: `until` is the first day that is not counted. */
type CountedPeriod = { readonly from: PlainDate; readonly until: PlainDate }
type YearCount = { readonly year: number; readonly value: number }
type CountPart = { readonly part: string; readonly count: number }

/** What lies ahead is promised and not yet there: nothing is counted before its day. */
const byNow = (act: Act, until: PlainDate) => earlierOf(until, addDays(act.today, 1))

const yearUntilNow = (act: Act, year: number): CountedPeriod => ({
	from: firstDayOf(year),
	until: byNow(act, firstDayOf(year + 1)),
})

/**
 * Homes that came by agreements with landlords, each by the day somebody moved in or had the lease: never those that are
 * promised or taken. A year in which none came is left out.
 */
export async function countHomesByAgreement(act: Act, { from, until }: CountedPeriod): Promise<YearCount[]> {
	return await counting(act, (db) => readSuppliedByYear(db, { from, until: byNow(act, until) }))
}

/** What one year's homes are made of, by landlord, the largest first. */
export async function partsOfHomesByAgreement(act: Act, year: number): Promise<CountPart[]> {
	return await counting(act, (db) => readSuppliedByLandlord(db, yearUntilNow(act, year)))
}

/** The same by agreement and year, to be held against what was promised. */
export async function countHomesOfAgreements(act: Act, committeeId: string) {
	return await counting(act, (db) => readSuppliedByAgreement(db, committeeId, addDays(act.today, 1)))
}

export async function countOffers(act: Act, committeeId: string, year: number): Promise<BoardCell[]> {
	return await counting(act, (db) => readBoard(db, committeeId, year, addDays(act.today, 1)))
}

export async function countDaysToMoveIn(act: Act, committeeId: string, year: number): Promise<number[]> {
	return await counting(act, (db) => readDaysToMoveIn(db, committeeId, yearUntilNow(act, year)))
}

/** Those who waited on a day, by what they needed: not yet withheld where it is few. */
export async function countWaiting(
	act: Act,
	committeeId: string,
	day: PlainDate,
): Promise<WaitingHousehold[]> {
	return await counting(act, (db) => readWaiting(db, committeeId, day))
}
