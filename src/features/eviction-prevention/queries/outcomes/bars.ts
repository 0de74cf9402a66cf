import { type BarChart, drawBars } from '../../../../platform/documents/bar-chart.ts'

/** A board's bars, wide and narrow, with the words that tell them. */
export function drawnBars(chart: BarChart) {
	return {
		...{ title: chart.title, alt: chart.description },
		svg: drawBars(chart, 720),
		svgNarrow: drawBars(chart, 400),
	}
}
