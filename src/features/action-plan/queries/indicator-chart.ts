import { createTranslator } from 'use-intl/core'
import type { Chart, ChartPoint } from '../../../foundation/chart.ts'
import { drawChart } from '../../../platform/documents/chart.ts'
import { textAlternative } from '../../../platform/documents/chart-words.ts'
import type { Locale } from '../../../platform/words/locales.ts'
import type { HiddenFigure, Measured, ReaderMeasurement } from '../../indicators/index.ts'
import { en } from '../words/en.ts'
import { sv } from '../words/sv.ts'

export type DrawnChart = {
	readonly title: string
	readonly deck: string
	readonly svg: string
	/** For a phone. */
	readonly svgNarrow: string
	readonly alt: string
}

/** The indicator's figures over the years, drawn; the series is cut where the definition changes. */
export function drawIndicator(measurement: ReaderMeasurement, locale: Locale): DrawnChart {
	const messages = { sv, en }[locale].indicator
	const say = createTranslator({ locale, messages })
	const { base, hiddenBase, target, percent, name } = measurement
	const baseValue = hiddenBase ?? base.value
	const { withheld, standing } = measurement
	const hiddenFinding = percent ? 'tooFew' : 'withheld'
	const finding = withheld && standing.shown === 'no-data' ? hiddenFinding : standing.shown
	const chart: Chart = {
		title: say(`titles.${finding}`, { name }),
		deck: say('deck', { unit: sentenceStart(measurement.unit === '' ? name : measurement.unit) }),
		unit: percent ? 'percent' : 'number',
		segments: segmentsOf(measurement).map((figures) => ({
			definition: seriesName(figures[0], (version) => say('countedSeries', { version }), messages),
			points: figures.map(pointOf),
		})),
		base: base.year === null || baseValue === null ? null : { year: base.year, value: baseValue },
		target:
			target.is === 'number'
				? {
						year: target.year,
						value: target.value,
						operator: target.operator ?? (measurement.direction === 'up' ? '>=' : '<='),
					}
				: null,
		source: '',
	}
	return {
		title: chart.title,
		deck: chart.deck,
		svg: drawChart(chart, locale, { width: 760, height: 360 }),
		svgNarrow: drawChart(chart, locale, { width: 440, height: 340 }),
		alt: textAlternative(chart, locale),
	}
}

type Told = Measured | HiddenFigure

/** The year that is running is left out, for part of a year beside whole ones would look like a fall; and a share of few, which no height can stand for. */
function segmentsOf({ years, breaks, hidden, percent }: ReaderMeasurement): Told[][] {
	const segments: Told[][] = []
	for (const { year, official } of years) {
		const told = official ?? (percent ? undefined : hidden.find((one) => one.year === year))
		if (told === undefined) continue
		const last = segments.at(-1)
		if (last === undefined || breaks.includes(year)) segments.push([told])
		else last.push(told)
	}
	return segments
}

function pointOf(told: Told): ChartPoint {
	const value = 'fewerThan' in told ? { fewerThan: told.fewerThan } : told.value
	return { year: told.year, value, from: told.source }
}

function seriesName(
	first: Told | undefined,
	counted: (version: number) => string,
	words: { readonly typedSeries: string; readonly authoritySeries: string },
): string {
	if (first?.source === 'counted') return counted(first.definition?.version ?? 1)
	return first?.source === 'authority' ? words.authoritySeries : words.typedSeries
}

function sentenceStart(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1)
}
