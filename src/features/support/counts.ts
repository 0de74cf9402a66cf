import { addDays, earlierOf, firstDayOf, type PlainDate } from '../../foundation/plain-date.ts'
import { counting } from '../../platform/purpose.ts'
import type { Act } from '../../platform/transaction.ts'
import {
	type CoordinatedCount,
	type CountPart,
	partsOf,
	type YearCount,
	yearsOf,
} from './rules/coordinated/years.ts'
import {
	guidanceParts,
	guidanceShares,
	overdueByQuarter,
	overdueByYear,
	overdueParts,
	type QuarterValue,
	supportedByYear,
	supportedParts,
	yearsIn,
} from './rules/years.ts'
import { type PromiseYear, readCoordinatedYears, readPromiseYears } from './store/coordinated-counts.ts'
import { readFavourable, readGuidanceYears, readSupportYears } from './store/support-counts.ts'

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

type SupportCount = 'guidanceOffered' | 'guidanceAccepted' | 'decisionsOverdue' | 'housingSupport'

/** By calendar year: how many percent of those on the list were offered guidance, and accepted it. */
export async function countGuidanceYears(act: Act, period: Period) {
	return guidanceShares(
		await counting(act, (db) =>
			readGuidanceYears(db, act.actor.municipalityId, yearsIn(period), period.until),
		),
	)
}

/** Decisions told as not carried out within three months, by calendar year: numbers, never an id. */
export async function countOverdueYears(act: Act, period: Period): Promise<readonly YearCount[]> {
	// A quarter that still runs has told of nothing yet.
	const until = earlierOf(period.until, addDays(act.today, 1))
	const decisions = await counting(act, (db) => readFavourable(db, act.actor.municipalityId, until))
	return overdueByYear(decisions, { ...period, until })
}

/** People with support in their home in each calendar year: numbers, never an id. */
export async function countSupportedYears(act: Act, period: Period): Promise<readonly YearCount[]> {
	return supportedByYear(
		await counting(act, (db) =>
			readSupportYears(db, act.actor.municipalityId, yearsIn(period), period.until),
		),
	)
}

/** How many decisions had waited longer than three months at the end of each quarter that is over. */
export async function countOverdueQuarters(act: Act, period: Period): Promise<QuarterValue[]> {
	const { municipalityId } = act.actor
	return await counting(act, async (db) =>
		overdueByQuarter(await readFavourable(db, municipalityId, period.until), period),
	)
}

/** What one year's count is made of. */
export async function partsOfSupportYear(
	act: Act,
	counted: SupportCount,
	year: number,
): Promise<CountPart[]> {
	const { municipalityId } = act.actor
	const until = earlierOf(firstDayOf(year + 1), addDays(act.today, 1))
	return await counting(act, async (db) => {
		if (counted === 'decisionsOverdue') {
			return overdueParts(await readFavourable(db, municipalityId, until), year, until)
		}
		if (counted === 'housingSupport') {
			return (await readSupportYears(db, municipalityId, [year], until)).flatMap(supportedParts)
		}
		return (await readGuidanceYears(db, municipalityId, [year], until)).flatMap(guidanceParts)
	})
}
