import domino from '@mixmark-io/domino'
import * as Plot from '@observablehq/plot'
import { axisTop } from '../../foundation/chart.ts'
import { type ChartSize, dress, idOf } from './chart-dress.ts'
import { palette, situationColours, typeface } from './palette.ts'

/** What stands under the months: `okt`, and the year under its first. */
export type MonthLabel = { readonly month: string; readonly year: string | null }

/** Lines by month, one a situation. A value that is kept from the reader is null. */
export type StockChart = {
	readonly title: string
	readonly description: string
	readonly months: readonly MonthLabel[]
	/** `number` tells the colour and stands beside the label. */
	readonly series: readonly {
		readonly number: number
		readonly label: string
		readonly values: readonly (number | null)[]
	}[]
	/** Another definition from this month on: lines are cut before it and both definitions named. */
	readonly cut: {
		readonly at: number
		readonly before: string
		readonly after: string
		readonly jump: string
	} | null
}

/** Coming upwards, leaving downwards, by month. */
export type InOutChart = {
	readonly title: string
	readonly description: string
	readonly months: readonly MonthLabel[]
	readonly in: readonly (number | null)[]
	readonly out: readonly (number | null)[]
	readonly inLabel: string
	readonly outLabel: string
}

const labelGap = 17
const monthWidth = 30
const digitWidth = 8

export function drawStock(chart: StockChart, size: ChartSize): string {
	const margins = {
		left: 36,
		right: size.width > 500 ? 132 : 96,
		top: chart.cut === null ? 16 : 48,
		bottom: 46,
	}
	const known = chart.series.flatMap(({ values }) => values.filter((value) => value !== null))
	const top = axisTop(Math.max(4, ...known))
	const height = size.height - margins.top - margins.bottom
	const last = chart.months.length - 1
	const cut = chart.cut
	const drawing = Plot.plot({
		...frameOf(size, margins),
		x: { type: 'linear', domain: [-0.3, last + 0.1], axis: null },
		y: { type: 'linear', domain: [0, top], axis: null },
		marks: [
			Plot.gridY(
				[1, 2, 3, 4].map((step) => (step * top) / 4),
				{ stroke: palette.line, strokeOpacity: 1 },
			),
			Plot.ruleY([0], { stroke: palette.axis }),
			Plot.axisY(
				[0, 1, 2, 3, 4].map((step) => (step * top) / 4),
				{
					tickSize: 0,
					label: null,
					fill: palette.secondary,
				},
			),
			...monthAxis(chart.months, size.width - margins.left - margins.right),
			...(cut === null
				? []
				: [
						Plot.ruleX([cut.at - 0.5], {
							stroke: palette.ink,
							strokeDasharray: '4,4',
							className: 'mark-break',
						}),
						Plot.text([cut], {
							...{ x: cut.at - 0.5, frameAnchor: 'top', dy: -34, dx: -8, textAnchor: 'end' },
							...{ text: 'before', fill: palette.secondary },
						}),
						Plot.text([cut], {
							...{ x: cut.at - 0.5, frameAnchor: 'top', dy: -34, dx: 8, textAnchor: 'start' },
							...{ text: 'after', fontWeight: 600 },
						}),
						Plot.text([cut], {
							...{ x: cut.at - 0.5, frameAnchor: 'top', dy: -15, dx: 8, textAnchor: 'start' },
							...{ text: 'jump', fill: palette.secondary },
						}),
					]),
			...chart.series.flatMap(({ number, values }) => lineMarks(values, number, cut?.at ?? null)),
			...endLabels(chart, top, height),
		],
	})
	return dress(drawing, { ...chart, id: idOf(JSON.stringify([chart, size.width])), size })
}

export function drawInOut(chart: InOutChart, size: ChartSize): string {
	const margins = { left: 36, right: 16, top: 26, bottom: 60 }
	const bars = chart.months.map((_, at) => ({ at, in: chart.in[at] ?? null, out: chart.out[at] ?? null }))
	const reach = axisTop(Math.max(4, ...bars.flatMap((bar) => [bar.in ?? 0, bar.out ?? 0])))
	const labelled = (size.width - margins.left - margins.right) / bars.length > 16
	const sides = [
		{
			name: 'mark-in',
			of: (bar: (typeof bars)[number]) => bar.in,
			sign: 1,
			fill: palette.coming,
			edge: palette.coming,
		},
		{
			...{ name: 'mark-out', of: (bar: (typeof bars)[number]) => bar.out, sign: -1 },
			...{ fill: palette.leaving, edge: palette.leavingEdge },
		},
	]
	const drawing = Plot.plot({
		...frameOf(size, margins),
		x: { type: 'linear', domain: [-0.6, bars.length - 0.4], axis: null },
		y: { type: 'linear', domain: [-reach, reach], axis: null },
		marks: [
			...sides.flatMap(({ name, of, sign, fill, edge }) => {
				const told = bars.filter((bar) => of(bar) !== null)
				const end = (bar: (typeof bars)[number]) => sign * (of(bar) ?? 0)
				return [
					Plot.rect(told, {
						...{ x1: (bar) => bar.at - 0.32, x2: (bar) => bar.at + 0.32, y1: 0, y2: end },
						...{ fill, stroke: edge, className: name },
					}),
					Plot.text(labelled ? told : [], {
						...{ x: 'at', y: end, dy: -sign * 10, text: (bar) => String(of(bar)), fontSize: 13 },
					}),
				]
			}),
			Plot.ruleY([0], { stroke: palette.ink }),
			Plot.text([chart.inLabel], {
				...{ frameAnchor: 'top-left', dy: -18, dx: 2, text: (words) => words, fontWeight: 600 },
			}),
			Plot.text([chart.outLabel], {
				...{ frameAnchor: 'bottom-left', dy: 14, dx: 2, text: (words) => words, fontWeight: 600 },
			}),
			...monthAxis(chart.months, size.width - margins.left - margins.right, 14),
		],
	})
	return dress(drawing, { ...chart, id: idOf(JSON.stringify([chart, size.width])), size })
}

type Margins = {
	readonly left: number
	readonly right: number
	readonly top: number
	readonly bottom: number
}

function frameOf(size: ChartSize, margins: Margins) {
	return {
		...{ document: domino.createDocument(''), width: size.width, height: size.height },
		...{ marginLeft: margins.left, marginRight: margins.right },
		...{ marginTop: margins.top, marginBottom: margins.bottom },
		style: {
			fontFamily: `'${typeface}', '${typeface} Variable', sans-serif`,
			fontSize: '14px',
			color: palette.ink,
		},
	}
}

/** Where there is no room for every month, each second, third … before the last is written. */
function monthAxis(months: readonly MonthLabel[], room: number, below = 0): Plot.Markish[] {
	const step = Math.ceil(monthWidth / (room / months.length))
	const named = months.map((label, at) => ({ ...label, at }))
	const shown = named.filter(({ at }) => (months.length - 1 - at) % step === 0)
	const base = { x: 'at', frameAnchor: 'bottom' } as const
	return [
		Plot.text(shown, { ...base, dy: 16 + below, text: 'month', fill: palette.secondary }),
		Plot.text(
			named.filter(({ year }) => year !== null),
			{ ...base, dy: 33 + below, text: 'year', fontWeight: 600 },
		),
	]
}

function lineMarks(values: readonly (number | null)[], number: number, cut: number | null): Plot.Markish[] {
	const points = values.flatMap((value, at) => (value === null ? [] : [{ at, value }]))
	const parts =
		cut === null ? [points] : [points.filter(({ at }) => at < cut), points.filter(({ at }) => at >= cut)]
	const stroke = colourOf(number)
	const place = { x: 'at', y: 'value' } as const
	return parts.flatMap((part, index) => {
		const open = [
			...(cut !== null && index === 0 ? part.slice(-1) : []),
			...(cut !== null && index === 1 ? part.slice(0, 1) : []),
		]
		return [
			Plot.line(part, { ...place, stroke, strokeWidth: 2, className: 'mark-line' }),
			Plot.dot(open, { ...place, r: 4, fill: palette.white, stroke, strokeWidth: 2 }),
			Plot.dot(index === parts.length - 1 ? part.slice(-1) : [], { ...place, r: 4.5, fill: stroke }),
		]
	})
}

/** Each line says at its end how many and which; labels that would stand on each other are moved apart. */
function endLabels({ series, months }: StockChart, top: number, height: number): Plot.Markish[] {
	const gap = (labelGap / height) * top
	const ends = series
		.flatMap(({ number, label, values }) => {
			const value = values.at(-1)
			return value === null || value === undefined ? [] : [{ number, label, value, y: value }]
		})
		.sort((a, b) => a.value - b.value)
	for (const [at, end] of ends.entries()) {
		const below = ends[at - 1]
		if (below !== undefined && end.y < below.y + gap) end.y = below.y + gap
	}
	return ends.flatMap((end) => {
		const place = { x: months.length - 1, y: 'y', textAnchor: 'start', fill: colourOf(end.number) } as const
		return [
			Plot.text([end], { ...place, dx: 12, text: () => String(end.value), fontWeight: 600 }),
			Plot.text([end], {
				...{ ...place, dx: 18 + digitWidth * String(end.value).length },
				text: () => `${end.number} ${end.label}`,
			}),
		]
	})
}

function colourOf(number: number): string {
	return situationColours[(number - 1) % situationColours.length] ?? palette.ink
}
