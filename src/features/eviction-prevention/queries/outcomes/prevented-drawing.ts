import { createTranslator } from 'use-intl/core'
import type { Chart } from '../../../../foundation/chart.ts'
import { drawChart } from '../../../../platform/documents/chart.ts'
import { textAlternative } from '../../../../platform/documents/chart-words.ts'
import type { Locale } from '../../../../platform/words/locales.ts'
import type { CheckDays, MeasuredStage } from '../../rules/outcomes/prevented.ts'
import type { Share } from '../../rules/outcomes/tally.ts'
import { preventedWords as en } from '../../words/outcomes/prevented.en.ts'
import { preventedWords as sv } from '../../words/outcomes/prevented.sv.ts'

type Drawn = {
	readonly years: readonly { readonly year: number; readonly share: Share | null }[]
	readonly days: CheckDays
	readonly stage: MeasuredStage
}

/** One stage's share over the years of closing; a year without a share to tell is no point. */
export function drawPrevented({ years, days, stage }: Drawn, locale: Locale) {
	const say = createTranslator({ locale, messages: { sv, en }[locale] })
	const points = years.flatMap(({ year, share }) =>
		share === null ? [] : [{ year, value: percentOf(share), from: 'counted' as const }],
	)
	const chart: Chart = {
		title: say(`findings.${findingOf(points.map(({ value }) => value))}`, { stage: say(`stages.${stage}`) }),
		deck: say('chartDeck', { days: String(days) }),
		unit: 'percent',
		segments: [{ definition: say('title'), points }],
		base: null,
		target: null,
		source: '',
	}
	return {
		title: chart.title,
		deck: chart.deck,
		svg: drawChart(chart, locale, { width: 760, height: 320 }),
		svgNarrow: drawChart(chart, locale, { width: 440, height: 300 }),
		alt: textAlternative(chart, locale),
	}
}

export function percentOf({ part, whole }: Share): number {
	return Math.round((100 * part) / whole)
}

/** Between the first and the last year that have a share: three points either way is no change. */
function findingOf(values: readonly number[]): 'none' | 'level' | 'up' | 'down' {
	const [first, last] = [values[0], values.at(-1)]
	if (first === undefined || last === undefined || values.length < 2) return 'none'
	if (Math.abs(last - first) <= 3) return 'level'
	return last > first ? 'up' : 'down'
}
