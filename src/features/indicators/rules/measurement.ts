import { countsThings } from '../../../foundation/small-counts.ts'
import type { UnitKey } from './definitions/definition.ts'
import { findDefinition } from './definitions.ts'
import type { Indicator } from './indicator.ts'
import { lineAt } from './line.ts'
import { breaksIn, type Measured, officialValues, outcomesByYear, type YearOutcome } from './outcome.ts'
import {
	type Direction,
	directionOf,
	judge,
	type Override,
	type Standing,
	standing,
	type YearValue,
} from './status.ts'
import { isPercent } from './unit.ts'

const thingUnits: readonly UnitKey[] = ['homes', 'nights', 'days', 'months']

/** An indicator with its figures year by year and how it stands in a round. */
export type Measurement = Indicator & {
	readonly percent: boolean
	/** What is counted tells of nobody: homes that were handed over, nights. A definition decides before the plan's own word. */
	readonly things: boolean
	/** Which way is better, also where only the operator says so. */
	readonly better: Direction
	/** Years that have ended, or are judged because the round asks for them. */
	readonly years: readonly YearOutcome[]
	/** The year that is running: shown as so far, never judged. */
	readonly soFar: YearOutcome | null
	readonly line: readonly YearValue[]
	/** First years of another definition: the series is cut before them. */
	readonly breaks: readonly number[]
	readonly round: number
	readonly standing: Standing
}

export function measurementOf(
	indicator: Indicator,
	measured: readonly Measured[],
	asked: { readonly round: number; readonly thisYear: number; readonly override: Override | null },
): Measurement {
	const all = outcomesByYear(measured, indicator.officialSource)
	const years = all.filter(({ year }) => year < asked.thisYear || year <= asked.round)
	const judgement = judge(indicator, officialValues(years), {
		year: asked.round,
		dueYears: indicator.dueYears,
	})
	return {
		...indicator,
		percent: isPercent(indicator.unit),
		things: tellsOfThings(indicator),
		better: directionOf(indicator),
		years,
		soFar: all.find(({ year }) => year === asked.thisYear && year > asked.round) ?? null,
		line: plansLine(indicator),
		breaks: breaksIn(years).map(({ after }) => after.year),
		round: asked.round,
		standing: standing(judgement, asked.override),
	}
}

/** A definition decides before the plan's own word. */
export function tellsOfThings({ definition, unit }: Pick<Indicator, 'definition' | 'unit'>): boolean {
	const known = definition === null ? null : findDefinition(definition.id, definition.version)
	return known === null ? countsThings(unit) : thingUnits.includes(known.unit)
}

function plansLine({ base, target }: Indicator): YearValue[] {
	if (base.year === null || base.value === null || target.is !== 'number' || base.year >= target.year)
		return []
	const line = {
		baseYear: base.year,
		baseValue: base.value,
		targetYear: target.year,
		targetValue: target.value,
	}
	return Array.from({ length: target.year - base.year + 1 }, (_, index) => {
		const year = line.baseYear + index
		return { year, value: lineAt(line, year) }
	})
}
