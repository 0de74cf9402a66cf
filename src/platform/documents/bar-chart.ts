import domino from '@mixmark-io/domino'
import * as Plot from '@observablehq/plot'
import { axisTop } from '../../foundation/chart.ts'
import { type ChartSize, dress, idOf } from './chart-dress.ts'
import { palette, typeface } from './palette.ts'

/** Lying bars, one a row: the whole, and in it the part that stands out. A value that is kept from the reader is null. */
export type BarChart = {
	readonly title: string
	readonly description: string
	readonly bars: readonly {
		readonly label: string
		readonly value: number | null
		readonly part?: number
		/** What stands after the bar instead of its number, e.g. `färre än 5`. */
		readonly told: string
	}[]
}

const rowHeight = 30
const letterWidth = 7.4

/** As high as it has rows; the labels take the width that they need. */
export function drawBars(chart: BarChart, width: number): string {
	const size: ChartSize = { width, height: chart.bars.length * rowHeight + 16 }
	const longest = Math.max(0, ...chart.bars.map(({ label }) => label.length))
	const rows = chart.bars.map((bar, at) => ({ ...bar, at, whole: bar.value ?? 0, part: bar.part ?? 0 }))
	const between = { y1: (row: { at: number }) => row.at - 0.34, y2: (row: { at: number }) => row.at + 0.34 }
	const drawing = Plot.plot({
		document: domino.createDocument(''),
		...size,
		...{ marginTop: 4, marginBottom: 8, marginRight: 84 },
		marginLeft: Math.min(width * 0.42, longest * letterWidth + 16),
		style: {
			fontFamily: `'${typeface}', '${typeface} Variable', sans-serif`,
			...{ fontSize: '14px', color: palette.ink },
		},
		x: { type: 'linear', domain: [0, axisTop(Math.max(1, ...rows.map(({ whole }) => whole)))], axis: null },
		y: { type: 'linear', domain: [rows.length - 0.5, -0.5], axis: null },
		marks: [
			Plot.rect(rows, { ...between, x1: 0, x2: 'whole', fill: palette.leaving, className: 'mark-whole' }),
			Plot.rect(rows, { ...between, x1: 0, x2: 'part', fill: palette.counted, className: 'mark-part' }),
			Plot.ruleX([0], { stroke: palette.axis }),
			Plot.text(rows, { y: 'at', frameAnchor: 'left', dx: -10, textAnchor: 'end', text: 'label' }),
			Plot.text(rows, { x: 'whole', y: 'at', dx: 8, textAnchor: 'start', text: 'told', fontWeight: 600 }),
		],
	})
	return dress(drawing, { ...chart, id: idOf(JSON.stringify([chart, width])), size })
}
