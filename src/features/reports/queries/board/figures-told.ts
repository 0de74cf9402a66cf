import { createTranslator } from 'use-intl/core'
import type { Chart } from '../../../../foundation/chart.ts'
import { addMonths } from '../../../../foundation/plain-date.ts'
import { valueIn } from '../../../../platform/answer.ts'
import type { Act } from '../../../../platform/transaction.ts'
import type { Locale } from '../../../../platform/words/locales.ts'
import { planFacts } from '../../../action-plan/index.ts'
import {
	exactVersion,
	type Measured,
	type Measurement,
	mayReadExactFigures,
	measureTo,
	readerVersion,
} from '../../../indicators/index.ts'
import { findingOf } from '../../rules/board/finding.ts'
import { moreThanLastYear } from '../../rules/board/same-time-last-year.ts'
import type { Moving } from '../../rules/board/to-decide.ts'
import { soFarOf, toldMeasurement } from '../../rules/board/told-measurement.ts'
import { printedStatus, whyInWords } from '../../rules/figure-words.ts'
import { indicatorChart } from '../../rules/indicator-chart.ts'
import type { PublicIndicator, Shown, ShownStatus } from '../../rules/small-numbers.ts'
import { leaders as en } from '../../words/board/en.ts'
import { leaders as sv } from '../../words/board/sv.ts'
import { sayIn } from '../../words/say-in.ts'
import type { FigureInForce } from './chosen-board.ts'

/** One figure of a board as its reader may see it: everything that is said of it, and what its drawing and its files are made of. */
export type FigureTold = Pick<FigureInForce, 'id' | 'key' | 'name' | 'planId' | 'planTitle'> & {
	readonly finding: string
	readonly status: ShownStatus
	readonly why: string
	readonly chart: Chart
	readonly indicator: PublicIndicator
	readonly soFar: { readonly year: number; readonly value: Shown } | null
}

type Told = {
	readonly figures: readonly FigureTold[]
	/** What is done in the plans that the figures are of. */
	readonly activities: readonly Moving[]
}

/** Figures of plans in force as sentences, statuses and charts; small numbers in words for those who may not read them. */
export async function figuresTold(
	act: Act,
	figures: readonly FigureInForce[],
	locale: Locale,
): Promise<Told> {
	const exact = mayReadExactFigures(act.actor)
	const lastYear = await lastYearsFigures(act, figures)
	const plans = []
	// Of each plan the figures that are shown and no others: each is counted for itself.
	for (const [planId, own] of Map.groupBy(figures, (one) => one.planId)) {
		const indicatorIds = own.map(({ id }) => id)
		plans.push(valueIn(await planFacts.within(act, { planId, indicatorIds })))
	}
	const measured = new Map(plans.flatMap(({ indicators }) => indicators.map((one) => [one.id, one] as const)))
	const say = sayIn(locale)
	const words = createTranslator({ locale, messages: { sv, en }[locale].finding })
	const facts = { language: locale, frozenOn: null, readOn: act.today }

	const told = figures.flatMap((figure): FigureTold[] => {
		const one = measured.get(figure.id)
		if (one === undefined) return []
		const shown = exact ? exactVersion(one) : readerVersion(one)
		const indicator = toldMeasurement(shown, act.now)
		const soFar = soFarOf(shown)
		const more = moreThanLastYear(comparedOf(one, lastYear.get(one.id) ?? null), one, exact)
		const finding = findingOf({ indicator, soFar, more }, locale, (word, values) => words(word, values))
		const { status } = printedStatus(indicator)
		return [
			{
				...{ id: figure.id, key: figure.key, name: figure.name },
				...{ planId: figure.planId, planTitle: figure.planTitle },
				...{ finding, status, indicator, soFar },
				why: status === 'withheld' ? words('withheld') : whyInWords(indicator, locale, say),
				chart: { ...indicatorChart(indicator, facts, say), title: finding },
			},
		]
	})
	const activities = plans.flatMap((plan) =>
		plan.activities.map(({ id, text, status, indicatorIds }) => ({ id, text, status, indicatorIds })),
	)
	return { figures: told, activities }
}

/** What each had come to by the same day a year ago. */
async function lastYearsFigures(
	act: Act,
	figures: readonly FigureInForce[],
): Promise<ReadonlyMap<string, Measured>> {
	const indicatorIds = figures.filter(({ definition }) => definition !== null).map(({ id }) => id)
	const day = addMonths(act.today, -12)
	const found = valueIn(await measureTo.within(act, { indicatorIds, day }))
	return new Map(found.map((one) => [one.indicatorId, one]))
}

function comparedOf({ soFar, years }: Measurement, before: Measured | null) {
	const official = soFar?.official ?? null
	const whole = years.find(({ year }) => year + 1 === soFar?.year)
	return {
		now: official?.source === 'counted' ? official : null,
		before,
		wholeBefore: whole?.official ?? null,
	}
}
