import {
	addDays,
	dayOf,
	earlierOf,
	firstDayOf,
	type Instant,
	type PlainDate,
	yearOf,
} from '../../../../foundation/plain-date.ts'
import { NotKnownThen } from '../../../../platform/as-known.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { rowsOfCounts } from '../../../eviction-prevention/counts.ts'
import { rowsOfHomelessness } from '../../../homelessness/counts.ts'
import { findDefinition, isOfCases, isPrevented } from '../../rules/definitions.ts'
import type { Indicator } from '../../rules/indicator.ts'
import { type Destroyed, destroyedBefore, sourceOf } from '../../rules/known/sources.ts'
import { listDestroyed } from '../../store/known/destroyed.ts'
import { listIndicators } from '../../store.ts'
import { countedBy, countedFigures } from '../counted-figures.ts'
import { hasCounter } from '../counters.ts'

/** How an indicator is counted: what a figure needs besides its days to be counted again. */
export type HowCounted = Pick<Indicator, 'definition' | 'unitIds' | 'countedFrom'>

/** One figure: from the first of January to a day, counted as the indicator is, or as it was. */
export type FigureAsked = {
	readonly indicatorId: string
	readonly until: PlainDate
	readonly how?: HowCounted
}

export type Counted = {
	readonly is: 'counted'
	readonly value: number
	readonly how: HowCounted
	/** Null where only the value can be compared. */
	readonly rows: number | null
	readonly digest: string | null
}

export type Recounted = { readonly indicatorId: string; readonly until: PlainDate } & (
	| Counted
	| { readonly is: 'source-destroyed'; readonly on: PlainDate }
	| { readonly is: 'not-recomputable'; readonly because: string }
	| { readonly is: 'no-figure' }
)

/** A moment of recorded time, and the day that it was. */
export type Then = { readonly at: Instant; readonly today: PlainDate }

export const thenAt = (at: Instant, today: PlainDate | null = null): Then => ({
	at,
	today: today ?? dayOf(at, 'Europe/Stockholm'),
})

type One = { readonly asked: FigureAsked; readonly indicator: Indicator }

/** Counts figures, as known now or as was known then; never a wrong number where the source is gone or was not kept. */
export async function recounted(
	act: Act,
	asked: readonly FigureAsked[],
	then: Then | null,
): Promise<Recounted[]> {
	const indicators = await listIndicators(act.db, [...new Set(asked.map(({ indicatorId }) => indicatorId))])
	const destroyed = await listDestroyed(act.db)
	const reading = then === null ? act : { ...act, knownAt: then.at, today: then.today }
	const answers: Recounted[] = []
	const byDay = Map.groupBy(asked, ({ until, how }) => `${until} ${JSON.stringify(how ?? null)}`)
	for (const group of byDay.values()) {
		const ones = group.flatMap((one): One[] => {
			const indicator = indicators.find(({ id }) => id === one.indicatorId)
			return indicator === undefined ? [] : [{ asked: one, indicator: { ...indicator, ...one.how } }]
		})
		const whole = ones.filter((one) => {
			const gone = goneOf(one, destroyed)
			if (gone !== null) answers.push({ ...keyOf(one), is: 'source-destroyed', on: gone })
			return gone === null
		})
		answers.push(...(await together(reading, whole)))
	}
	return answers
}

const keyOf = ({ asked: { indicatorId, until } }: One) => ({ indicatorId, until })

function goneOf({ asked, indicator }: One, destroyed: readonly Destroyed[]): PlainDate | null {
	const counted = countedOf(indicator)
	return counted === null
		? null
		: destroyedBefore(destroyed, sourceOf(counted), firstDayOf(yearOf(asked.until)))
}

const countedOf = ({ definition }: Indicator) =>
	definition === null ? null : (findDefinition(definition.id, definition.version)?.counted ?? null)

/** All in one reading; one by one where a source of some of them keeps no earlier rows. */
async function together(act: Act, ones: readonly One[]): Promise<Recounted[]> {
	const [first] = ones
	if (first === undefined) return []
	try {
		return await countedAtOnce(act, ones, first.asked.until)
	} catch (fault) {
		if (!(fault instanceof NotKnownThen)) throw fault
		if (ones.length === 1) return [{ ...keyOf(first), is: 'not-recomputable', because: fault.source }]
		const each: Recounted[] = []
		for (const one of ones) each.push(...(await together(act, [one])))
		return each
	}
}

async function countedAtOnce(act: Act, ones: readonly One[], until: PlainDate): Promise<Recounted[]> {
	const indicators = ones.map(({ indicator }) => indicator)
	const year = yearOf(until)
	const values = until.endsWith('-12-31')
		? new Map(
				[...(await countedFigures(act, indicators, year))].map(([id, figures]) => [
					id,
					figures.find((figure) => figure.year === year),
				]),
			)
		: await countedBy(act, indicators, until)
	const rows = await rowsOf(act, indicators, until)
	return ones.map((one) => {
		const value = values.get(one.indicator.id)?.value
		if (value === undefined) return { ...keyOf(one), is: 'no-figure' }
		const { definition, unitIds, countedFrom } = one.indicator
		const made = rows.get(one.indicator.id) ?? { rows: null, digest: null }
		return { ...keyOf(one), is: 'counted', value, how: { definition, unitIds, countedFrom }, ...made }
	})
}

/** What the figures were made from, where that is kept row by row. */
async function rowsOf(act: Act, indicators: readonly Indicator[], until: PlainDate) {
	const counts = indicators.flatMap((indicator) => {
		const counted = countedOf(indicator)
		return counted === null ? [] : [{ id: indicator.id, counted }]
	})
	const period = { from: firstDayOf(yearOf(until)), until: addDays(until, 1) }
	const ofCases = counts.flatMap(({ id, counted }) => (isOfCases(counted) ? [{ id, counted, period }] : []))
	const ofTheList = counts.flatMap(({ id, counted }) =>
		isOfCases(counted) || isPrevented(counted) || hasCounter(counted)
			? []
			: [{ id, counted, until: earlierOf(until, act.today) }],
	)
	const found = new Map<string, { readonly rows: number; readonly digest: string }>()
	if (ofCases.length > 0) {
		const rows = await rowsOfCounts(act, ofCases)
		for (const [place, { id }] of ofCases.entries()) found.set(id, rows[place] ?? { rows: 0, digest: '' })
	}
	if (ofTheList.length > 0) {
		const rows = await rowsOfHomelessness(act, ofTheList)
		for (const [place, { id }] of ofTheList.entries()) found.set(id, rows[place] ?? { rows: 0, digest: '' })
	}
	return found
}
