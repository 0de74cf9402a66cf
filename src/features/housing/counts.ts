import { addDays, earlierOf, firstDayOf, type PlainDate, yearOf } from '../../foundation/plain-date.ts'
import { counting } from '../../platform/purpose.ts'
import type { Act } from '../../platform/transaction.ts'
import type { BoardCell } from './rules/agreements/board.ts'
import {
	conversionParameters,
	convertedIn,
	convertedWithin,
	partsOfConversion,
	type Share,
	trainingContracts,
} from './rules/ladder/conversion.ts'
import {
	housingFirstForms,
	placesByYear,
	type Retention,
	retainedIn,
	retentionAt,
	retentionMonths,
} from './rules/ladder/housing-first.ts'
import type { WaitingHousehold } from './rules/need/group-table.ts'
import { occupancyOf, sumOf, type Variant } from './rules/occupancy/variants.ts'
import { nightsIn } from './rules/stays/nights.ts'
import {
	readBoard,
	readDaysToMoveIn,
	readSuppliedByAgreement,
	readSuppliedByLandlord,
	readSuppliedByYear,
	readWaiting,
} from './store/agreements/counting.ts'
import {
	readBreakdownsBy,
	readBreakdownsByYear,
	readProgrammeHomes,
	readTrainingStays,
} from './store/ladder/counting.ts'
import {
	type FactsOfMonth,
	listOpenStretches,
	readGaps,
	readNightFacts,
	readTurnedAway,
	type Where,
} from './store/occupancy.ts'

/** Half-open: `until` is the first day that is not counted. */
type CountedPeriod = { readonly from: PlainDate; readonly until: PlainDate }
type YearCount = { readonly year: number; readonly value: number; readonly share?: Share }
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

const contractsUntilNow = async (act: Act) =>
	await counting(act, async (db) =>
		trainingContracts(await readTrainingStays(db, conversionParameters.trainingForms, addDays(act.today, 1))),
	)

const yearOfCount = (year: number): CountedPeriod => ({ from: firstDayOf(year), until: firstDayOf(year + 1) })
const percentOf = ({ part, whole }: Share): number => Math.round((100 * part) / whole)
const yearsIn = ({ from, until }: CountedPeriod): number[] => {
	const first = yearOf(from)
	return Array.from({ length: yearOf(addDays(until, -1)) - first + 1 }, (_, at) => first + at)
}

/**
 * Of the training contracts that ended in the year, the percentage that became a support contract or one's own lease; a year
 * in which none ended is left out. Days of moving in and out, never of decisions.
 */
export async function countTrainingConverted(act: Act, period: CountedPeriod): Promise<YearCount[]> {
	const contracts = await contractsUntilNow(act)
	return yearsIn({ ...period, until: byNow(act, period.until) }).flatMap((year) => {
		const share = convertedIn(contracts, yearOfCount(year))
		return share.whole === 0 ? [] : [{ year, value: percentOf(share), share }]
	})
}

/** What the year's ended training contracts became, and why the others ended. */
export async function partsOfTrainingConverted(act: Act, year: number): Promise<CountPart[]> {
	return partsOfConversion(await contractsUntilNow(act), yearOfCount(year))
}

/** Of those who moved into training in the year, the percentage permanent so many months later; a year not yet due is left out. */
export async function countTrainingConvertedWithin(
	act: Act,
	months: 12 | 24,
	period: CountedPeriod,
): Promise<YearCount[]> {
	const contracts = await contractsUntilNow(act)
	return yearsIn({ ...period, until: byNow(act, period.until) }).flatMap((year) => {
		const share = convertedWithin(contracts, { year, months, today: act.today })
		return share === null || share.whole === 0 ? [] : [{ year, value: percentOf(share), share }]
	})
}

export type ConversionYear = {
	readonly year: number
	readonly ended: Share
	readonly within12: Share | null
	readonly within24: Share | null
}

/** The same in numbers, by period and by start cohort beside each other. */
export async function countConversion(act: Act, years: readonly number[]): Promise<ConversionYear[]> {
	const contracts = await contractsUntilNow(act)
	const within = (year: number, months: 12 | 24) =>
		convertedWithin(contracts, { year, months, today: act.today })
	return years.map((year) => ({
		year,
		ended: convertedIn(contracts, yearOfCount(year)),
		within12: within(year, 12),
		within24: within(year, 24),
	}))
}

/** Placements that did not hold, by the year they ended, in all units or the named; a year with none is left out. */
export async function countBreakdowns(
	act: Act,
	period: CountedPeriod,
	unitIds: readonly string[] | null = null,
): Promise<YearCount[]> {
	return await counting(act, (db) => readBreakdownsByYear(db, period, unitIds))
}

export async function partsOfBreakdowns(
	act: Act,
	year: number,
	unitIds: readonly string[] | null = null,
): Promise<CountPart[]> {
	return await counting(act, (db) => readBreakdownsBy(db, 'cause', yearOfCount(year), unitIds))
}

/** Breakdowns of a period by unit and by cause. */
export async function countBreakdownParts(
	act: Act,
	period: CountedPeriod,
): Promise<{ readonly units: CountPart[]; readonly causes: CountPart[] }> {
	return await counting(act, async (db) => ({
		units: await readBreakdownsBy(db, 'unit', period),
		causes: await readBreakdownsBy(db, 'cause', period),
	}))
}

/** Homes lived in on the last day of each year, or today, and who stayed: after 6, 12 and 24 months, and of all who lived there in each year. */
export async function measureHousingFirst(act: Act, years: readonly number[]) {
	const homes = await counting(act, (db) => readProgrammeHomes(db, housingFirstForms))
	const retainedOf = (year: number): Retention => {
		const { from, until } = yearOfCount(year)
		return retainedIn(homes, { from, until: byNow(act, until) })
	}
	return {
		places: placesByYear(homes, { years, today: act.today }),
		retention: retentionMonths.map((months) => ({ months, ...retentionAt(homes, months, act.today) })),
		retained: years.map((year) => ({ year, ...retainedOf(year) })),
	}
}

/** Nights of emergency beds that are over: tonight's are not yet. */
const untilTonight = (act: Act, { from, until }: CountedPeriod): CountedPeriod => ({
	from,
	until: earlierOf(until, act.today),
})

const anywhere: Where = { propertyId: null, committeeId: null }

/** What a page on occupancy is made of: sums of nights by month, gaps, and who was turned away; numbers, never an id. */
export async function countEmergencyNights(act: Act, where: Where, given: CountedPeriod) {
	const period = untilTonight(act, given)
	return await counting(act, async (db) => ({
		period,
		facts: period.from < period.until ? await readNightFacts(db, where, period) : [],
		open: period.from < period.until ? await listOpenStretches(db, where, period) : [],
		gaps: await readGaps(db, where, period),
		turnedAway: await readTurnedAway(db, where, period),
	}))
}

/** Every variant of occupancy by year, in per cent, from one reading of the nights; a year in which nothing was open is left out. */
export async function countOccupancy(
	act: Act,
	given: CountedPeriod,
): Promise<Readonly<Record<Variant, readonly YearCount[]>>> {
	const { facts, open } = await countEmergencyNights(act, anywhere, given)
	const years = [...Map.groupBy(facts, ({ month }: FactsOfMonth) => yearOf(month))].map(([year, own]) => {
		const within = { from: firstDayOf(year), until: firstDayOf(year + 1) }
		const days = open.reduce((sum, stretch) => sum + nightsIn(stretch, within), 0)
		return { year, measured: occupancyOf(sumOf(own), days) }
	})
	const of = (variant: Variant) =>
		years.flatMap(({ year, measured }) => {
			const share = measured.find((one) => one.variant === variant)?.share ?? null
			return share === null ? [] : [{ year, value: Math.round(share * 1000) / 10 }]
		})
	return {
		'bed-average-utilisation': of('bed-average-utilisation'),
		'bed-occupancy-rate': of('bed-occupancy-rate'),
		'bed-usable-occupancy': of('bed-usable-occupancy'),
	}
}

/** What one year's figure is reckoned from: the sums of nights, the divided ones last. */
export async function partsOfOccupancy(act: Act, variant: Variant, year: number): Promise<CountPart[]> {
	const { facts, open, period } = await countEmergencyNights(act, anywhere, yearUntilNow(act, year))
	const days = open.reduce((sum, stretch) => sum + nightsIn(stretch, period), 0)
	const measured = occupancyOf(sumOf(facts), days).find((one) => one.variant === variant)
	return measured?.steps.map(({ key, value }) => ({ part: key, count: Math.round(value * 10) / 10 })) ?? []
}

/** People who asked for a bed and got none of the municipality's, by the year of the night. */
export async function countTurnedAway(act: Act, given: CountedPeriod): Promise<YearCount[]> {
	const rows = await counting(act, (db) => readTurnedAway(db, anywhere, given))
	const years = Map.groupBy(rows, ({ month }) => yearOf(month))
	return [...years].map(([year, own]) => ({ year, value: own.reduce((sum, { unmet }) => sum + unmet, 0) }))
}

/** The same of one year by reason, the most common first. */
export async function partsOfTurnedAway(act: Act, year: number): Promise<CountPart[]> {
	const rows = await counting(act, (db) => readTurnedAway(db, anywhere, yearUntilNow(act, year)))
	const reasons = Map.groupBy(rows, ({ reason }) => reason)
	return [...reasons]
		.map(([part, own]) => ({ part, count: own.reduce((sum, { unmet }) => sum + unmet, 0) }))
		.filter(({ count }) => count > 0)
		.toSorted((a, b) => b.count - a.count)
}
