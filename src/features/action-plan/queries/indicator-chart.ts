import { createTranslator } from 'use-intl/core'
import type { Chart, ChartPoint } from '../../../foundation/chart.ts'
import { drawChart } from '../../../platform/documents/chart.ts'
import { textAlternative } from '../../../platform/documents/chart-words.ts'
import type { Locale } from '../../../platform/words/locales.ts'
import type { Measured, Measurement } from '../../indicators/index.ts'
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
export function drawIndicator(measurement: Measurement, locale: Locale): DrawnChart {
	const messages = { sv, en }[locale].indicator
	const say = createTranslator({ locale, messages })
	const { base, target, percent, name } = measurement
	const chart: Chart = {
		title: say(`titles.${measurement.standing.shown}`, { name }),
		deck: say('deck', { unit: sentenceStart(measurement.unit === '' ? name : measurement.unit) }),
		unit: percent ? 'percent' : 'number',
		segments: segmentsOf(measurement).map((figures) => ({
			definition: seriesName(figures[0], (version) => say('countedSeries', { version }), messages),
			points: figures.map(pointOf),
		})),
		base: base.year === null || base.value === null ? null : { year: base.year, value: base.value },
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

/** The year that is running is left out: part of a year beside whole ones would look like a fall. */
function segmentsOf({ years, breaks }: Measurement): Measured[][] {
	const segments: Measured[][] = []
	for (const { year, official } of years) {
		if (official === null) continue
		const last = segments.at(-1)
		if (last === undefined || breaks.includes(year)) segments.push([official])
		else last.push(official)
	}
	return segments
}

function pointOf({ year, value, source }: Measured): ChartPoint {
	return { year, value, from: source }
}

function seriesName(
	first: Measured | undefined,
	counted: (version: number) => string,
	words: { readonly typedSeries: string; readonly authoritySeries: string },
): string {
	if (first?.source === 'counted') return counted(first.definition?.version ?? 1)
	return first?.source === 'authority' ? words.authoritySeries : words.typedSeries
}

function sentenceStart(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1)
}
