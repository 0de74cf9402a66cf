import { addDays, earlierOf, firstDayOf, type PlainDate, yearOf } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import { countCaseEvents, countPrevented } from '../../eviction-prevention/counts.ts'
import { countHomelessYears } from '../../homelessness/counts.ts'
import type { Counted } from '../rules/definitions/definition.ts'
import { findDefinition, isOfCases, isPrevented, preventedMeasureOf } from '../rules/definitions.ts'
import type { Indicator } from '../rules/indicator.ts'
import type { Measured } from '../rules/outcome.ts'
import { counters, hasCounter, type YearCount } from './counters.ts'
import { type CountedPeriod, readingsOf } from './readings.ts'

type Counts = Partial<Record<Counted, readonly YearCount[]>>

type CountedIndicator = { readonly indicator: Indicator; readonly counted: Counted; readonly from: number }

/** The counted figures by indicator, from its first counted year to the one that is running; one count serves all. */
export async function countedFigures(
	act: Act,
	indicators: readonly Indicator[],
	thisYear: number,
): Promise<ReadonlyMap<string, readonly Measured[]>> {
	const asked = indicators.flatMap(countedOf)
	const first = Math.min(...asked.map((one) => one.from))
	return await figuresBy(act, asked, { first, thisYear, until: firstDayOf(thisYear + 1) })
}

/**
 * The counted figures from a year on, which is all that a standing in it is judged by: the years before it only of those
 * who have no figure there.
 */
export async function countedSince(
	act: Act,
	indicators: readonly Indicator[],
	{ year, thisYear }: { readonly year: number; readonly thisYear: number },
): Promise<ReadonlyMap<string, readonly Measured[]>> {
	const asked = indicators.flatMap(countedOf)
	const until = firstDayOf(thisYear + 1)
	const late = asked.map((one) => ({ ...one, from: Math.max(one.from, year) }))
	const figures = await figuresBy(act, late, { first: year, thisYear, until })
	const without = asked.filter(
		({ indicator, from }) => from < year && figures.get(indicator.id)?.[0]?.year !== year,
	)
	const first = Math.min(...without.map((one) => one.from))
	return new Map([...figures, ...(await figuresBy(act, without, { first, thisYear, until }))])
}

/** What each had come to by the day, counted from the year's first: as the running year is, had it been that day. */
export async function countedBy(
	act: Act,
	indicators: readonly Indicator[],
	day: PlainDate,
): Promise<ReadonlyMap<string, Measured>> {
	const thisYear = yearOf(day)
	const asked = indicators.flatMap(countedOf).flatMap((one) => {
		return one.from > thisYear ? [] : [{ ...one, from: thisYear }]
	})
	const until = addDays(day, 1)
	const span = { first: thisYear, thisYear, until, nightsUntil: earlierOf(until, act.today) }
	const figures = await figuresBy({ ...act, today: earlierOf(day, act.today) }, asked, span)
	return new Map([...figures].flatMap(([id, [figure]]) => (figure === undefined ? [] : [[id, figure]])))
}

type Span = {
	readonly first: number
	readonly thisYear: number
	readonly until: PlainDate
	readonly nightsUntil?: PlainDate
}

async function figuresBy(
	act: Act,
	asked: readonly CountedIndicator[],
	{ first, thisYear, until, nightsUntil }: Span,
): Promise<ReadonlyMap<string, readonly Measured[]>> {
	if (asked.length === 0) return new Map()
	const period = { from: firstDayOf(first), until }
	const counts = await countsOf(act, asked, period)
	const readings = readingsOf(act, period, nightsUntil)
	const figures = new Map<string, readonly Measured[]>()
	for (const one of asked) {
		const counter = hasCounter(one.counted) ? counters[one.counted] : null
		const years =
			counter === null ? counts[one.counted] : await counter.years(readings, one.indicator.unitIds)
		const share = counter?.share ?? isPrevented(one.counted)
		figures.set(one.indicator.id, figuresOf(act, one, { years: years ?? [], share, thisYear }))
	}
	return figures
}

type Known = { readonly years: readonly YearCount[]; readonly share: boolean; readonly thisYear: number }

function figuresOf(
	act: Act,
	{ indicator, from }: CountedIndicator,
	{ years, share, thisYear }: Known,
): Measured[] {
	return Array.from({ length: Math.max(0, thisYear - from + 1) }, (_, index) => from + index).flatMap(
		(year) => {
			const { value: found, share: madeOf = null } = years.find((one) => one.year === year) ?? {}
			// A share of nobody, or of too few to tell, is no figure.
			if (found === undefined && share) return []
			const measured: Measured = {
				year,
				// Counted from here on, so a year without events is a zero.
				value: found ?? 0,
				source: 'counted',
				definition: indicator.definition,
				filter: null,
				asOf: act.now,
				enteredBy: null,
				note: null,
				share: madeOf,
				frozen: false,
			}
			return [measured]
		},
	)
}

/** Only what is asked for: a plan without homelessness never reads the list. */
async function countsOf(
	act: Act,
	asked: readonly CountedIndicator[],
	period: CountedPeriod,
): Promise<Counts> {
	const ofCases = asked.map(({ counted }) => counted).filter(isOfCases)
	const ofTheList = asked.some(
		({ counted }) => !isOfCases(counted) && !isPrevented(counted) && !hasCounter(counted),
	)
	return {
		...(ofCases.length > 0 ? await countCaseEvents(act, period, ofCases) : {}),
		...(ofTheList ? await countHomelessYears(act, period) : {}),
		...(await sharesOf(act, asked, period)),
	}
}

async function sharesOf(
	act: Act,
	asked: readonly CountedIndicator[],
	period: CountedPeriod,
): Promise<Counts> {
	const shares: { [Key in Counted]?: readonly YearCount[] } = {}
	for (const key of new Set(asked.map(({ counted }) => counted).filter(isPrevented))) {
		shares[key] = await countPrevented(act, preventedMeasureOf(key), period)
	}
	return shares
}

function countedOf(indicator: Indicator): CountedIndicator[] {
	if (indicator.definition === null || indicator.countedFrom === null) return []
	const counted = findDefinition(indicator.definition.id, indicator.definition.version)?.counted ?? null
	return counted === null ? [] : [{ indicator, counted, from: indicator.countedFrom }]
}
