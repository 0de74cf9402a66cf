import { addDays, earlierOf, firstDayOf, type PlainDate, yearOf } from '../../../foundation/plain-date.ts'
import type { CountPart, YearCount } from './coordinated/years.ts'
import { daysOf, type Quarter, quarterOf, quarterRows, type ToldDecision } from './decisions/quarter.ts'
import { isToldOf, waitsOf, wasOverdue } from './decisions/three-months.ts'

type Period = { readonly from: PlainDate; readonly until: PlainDate }

/** The calendar years of a period, whose last day is not counted. */
export function yearsIn({ from, until }: Period): number[] {
	const first = yearOf(from)
	return Array.from({ length: yearOf(addDays(until, -1)) - first + 1 }, (_, at) => first + at)
}

/**
 * Coverage of guidance. Base: every adult (a child's spell follows an adult's and is none) with an entry on the list and a
 * spell outside a home of their own on some day of the year. Covered: those to whom guidance was offered within the year,
 * whatever they answered; of several answers the best counts.
 */
export type GuidanceYear = {
	readonly year: number
	readonly accepted: number
	readonly declined: number
	readonly waiting: number
	readonly notOffered: number
}

const offeredIn = ({ accepted, declined, waiting }: GuidanceYear) => accepted + declined + waiting
const shareOf = (count: number, base: number) => (base === 0 ? 0 : Math.round((1000 * count) / base) / 10)

/** Of those on the list in the year, how many percent were offered guidance, and how many accepted it. */
export function guidanceShares(years: readonly GuidanceYear[]) {
	const share = (count: (one: GuidanceYear) => number) =>
		years.flatMap((one) => {
			const base = offeredIn(one) + one.notOffered
			const made = { part: count(one), whole: base }
			return base === 0 ? [] : [{ year: one.year, value: shareOf(made.part, base), share: made }]
		})
	return { offered: share(offeredIn), accepted: share(({ accepted }) => accepted) }
}

export const guidanceParts = ({ accepted, declined, waiting, notOffered }: GuidanceYear): CountPart[] => [
	{ part: 'accepted', count: accepted },
	{ part: 'declined', count: declined },
	{ part: 'waiting', count: waiting },
	{ part: 'not-offered', count: notOffered },
]

export type QuarterValue = Quarter & { readonly value: number }

/** How many decisions had waited longer than three months on the last day of each quarter that is over. */
export function overdueByQuarter(
	decisions: readonly ToldDecision[],
	{ from, until }: Period,
): QuarterValue[] {
	const quarters: QuarterValue[] = []
	for (const quarter of quartersOf({ from, until })) {
		quarters.push({ ...quarter, value: overdueIn(decisions, quarter).length })
	}
	return quarters
}

function quartersOf({ from, until }: Period): Quarter[] {
	const quarters: Quarter[] = []
	for (let day = from; day < until; ) {
		const quarter = quarterOf(day)
		const { last } = daysOf(quarter)
		if (last < until) quarters.push(quarter)
		day = addDays(last, 1)
	}
	return quarters
}

const overdueIn = (decisions: readonly ToldDecision[], quarter: Quarter) =>
	quarterRows(decisions, quarter).filter(({ doneOn }) => doneOn === null)

/** The quarters of the year that are over before `until`. */
function quartersIn(year: number, until: PlainDate): Quarter[] {
	return quartersOf({ from: firstDayOf(year), until: earlierOf(until, firstDayOf(year + 1)) })
}

/** Decisions that were told as not carried out in any quarter of the year, each once. */
function overdueOfYear(decisions: readonly ToldDecision[], year: number, until: PlainDate) {
	const rows = quartersIn(year, until).flatMap((quarter) => overdueIn(decisions, quarter))
	return [...new Map(rows.map((row) => [row.decisionNumber, row])).values()]
}

/** How many they were in each year: the waits are found once, and each quarter asks those that were ever too long. */
export function overdueByYear(decisions: readonly ToldDecision[], period: Period): YearCount[] {
	const waits = decisions
		.filter(({ legalBasis }) => isToldOf(legalBasis))
		.flatMap((one) => waitsOf(one).map((wait) => ({ ...wait, decisionNumber: one.decisionNumber })))
		.filter((wait) => wasOverdue(wait, period.until))
	return yearsIn(period).map((year) => {
		const ends = quartersIn(year, period.until).map((quarter) => daysOf(quarter).last)
		const waiting = waits.filter((wait) =>
			ends.some((end) => wasOverdue(wait, end) && (wait.until === null || wait.until > end)),
		)
		return { year, value: new Set(waiting.map(({ decisionNumber }) => decisionNumber)).size }
	})
}

export function overdueParts(
	decisions: readonly ToldDecision[],
	year: number,
	until: PlainDate,
): CountPart[] {
	const byMatter = Map.groupBy(overdueOfYear(decisions, year, until), ({ about }) => about)
	return [...byMatter].map(([part, rows]) => ({ part, count: rows.length }))
}

/** People with support in their home on some day of the year, by whether it began in it. */
export type SupportYear = { readonly year: number; readonly began: number; readonly sinceBefore: number }

export const supportedByYear = (years: readonly SupportYear[]): YearCount[] =>
	years.map(({ year, began, sinceBefore }) => ({ year, value: began + sinceBefore }))

export const supportedParts = ({ began, sinceBefore }: SupportYear): CountPart[] => [
	{ part: 'since-before', count: sinceBefore },
	{ part: 'began', count: began },
]
