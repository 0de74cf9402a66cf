import { axisTop } from '../../foundation/chart.ts'
import { type ChartSize, dressed, idOf } from './chart-dress.ts'
import { axisY, dot, drawMarks, gridY, lineThrough, type Mark, rect, ruleX, ruleY, text } from './marks.ts'
import { palette, situationColours } from './palette.ts'

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
	const steps = [0, 1, 2, 3, 4].map((step) => (step * top) / 4)
	const domains = { x: [-0.3, last + 0.1], y: [0, top] } as const
	const drawing = drawMarks(size, margins, domains, [
		gridY(steps.slice(1), { stroke: palette.line }),
		ruleY([0], { stroke: palette.axis }),
		axisY(steps, palette.secondary, String),
		...monthAxis(chart.months, size.width - margins.left - margins.right),
		...(cut === null ? [] : cutMarks(cut)),
		...chart.series.flatMap(({ number, values }) => lineMarks(values, number, cut?.at ?? null)),
		...endLabels(chart, top, height),
	])
	return dressed(drawing, { ...chart, id: idOf(JSON.stringify([chart, size.width])), size })
}

/** Where another definition begins: what each is called, and what the change did. */
function cutMarks(cut: NonNullable<StockChart['cut']>): Mark[] {
	const beside = { x: cut.at - 0.5, anchor: 'top', dx: 8, textAnchor: 'start' } as const
	return [
		ruleX([cut.at - 0.5], { stroke: palette.ink, strokeDasharray: '4,4', className: 'mark-break' }),
		text([cut.before], {
			...{ ...beside, dy: -34, dx: -8, textAnchor: 'end', fill: palette.secondary },
			text: (words) => words,
		}),
		text([cut.after], { ...beside, dy: -34, text: (words) => words, fontWeight: 600 }),
		text([cut.jump], { ...beside, dy: -15, text: (words) => words, fill: palette.secondary }),
	]
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
	const domains = { x: [-0.6, bars.length - 0.4], y: [-reach, reach] } as const
	const drawing = drawMarks(size, margins, domains, [
		...sides.flatMap(({ name, of, sign, fill, edge }) => {
			const told = bars.filter((bar) => of(bar) !== null)
			const end = (bar: (typeof bars)[number]) => sign * (of(bar) ?? 0)
			return [
				rect(told, {
					...{ x1: (bar) => bar.at - 0.32, x2: (bar) => bar.at + 0.32, y1: 0, y2: end },
					...{ fill, stroke: edge, className: name },
				}),
				text(labelled ? told : [], {
					...{ x: (bar) => bar.at, y: end, dy: -sign * 10, text: (bar) => String(of(bar)), fontSize: 13 },
				}),
			]
		}),
		ruleY([0], { stroke: palette.ink }),
		text([chart.inLabel], { anchor: 'top-left', dy: -18, dx: 2, text: (words) => words, fontWeight: 600 }),
		text([chart.outLabel], { anchor: 'bottom-left', dy: 14, dx: 2, text: (words) => words, fontWeight: 600 }),
		...monthAxis(chart.months, size.width - margins.left - margins.right, 14),
	])
	return dressed(drawing, { ...chart, id: idOf(JSON.stringify([chart, size.width])), size })
}

/** Where there is no room for every month, each second, third … before the last is written. */
function monthAxis(months: readonly MonthLabel[], room: number, below = 0): Mark[] {
	const step = Math.ceil(monthWidth / (room / months.length))
	const named = months.map((label, at) => ({ ...label, at }))
	const shown = named.filter(({ at }) => (months.length - 1 - at) % step === 0)
	const base = { x: ({ at }: (typeof named)[number]) => at, anchor: 'bottom' } as const
	return [
		text(shown, { ...base, dy: 16 + below, text: ({ month }) => month, fill: palette.secondary }),
		text(named, { ...base, dy: 33 + below, text: ({ year }) => year ?? '', fontWeight: 600 }),
	]
}

function lineMarks(values: readonly (number | null)[], number: number, cut: number | null): Mark[] {
	const points = values.flatMap((value, at) => (value === null ? [] : [{ at, value }]))
	const parts =
		cut === null ? [points] : [points.filter(({ at }) => at < cut), points.filter(({ at }) => at >= cut)]
	const stroke = colourOf(number)
	type Place = (typeof points)[number]
	const place = { x: ({ at }: Place) => at, y: ({ value }: Place) => value } as const
	return parts.flatMap((part, index) => {
		const open = [
			...(cut !== null && index === 0 ? part.slice(-1) : []),
			...(cut !== null && index === 1 ? part.slice(0, 1) : []),
		]
		return [
			lineThrough(part, { ...place, stroke, strokeWidth: 2, className: 'mark-line' }),
			dot(open, { ...place, r: 4, fill: palette.white, stroke, strokeWidth: 2 }),
			dot(index === parts.length - 1 ? part.slice(-1) : [], { ...place, r: 4.5, fill: stroke }),
		]
	})
}

/** Each line says at its end how many and which; labels that would stand on each other are moved apart. */
function endLabels({ series, months }: StockChart, top: number, height: number): Mark[] {
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
		const place = { x: months.length - 1, y: end.y, textAnchor: 'start', fill: colourOf(end.number) } as const
		return [
			text([end], { ...place, dx: 12, text: () => String(end.value), fontWeight: 600 }),
			text([end], {
				...{ ...place, dx: 18 + digitWidth * String(end.value).length },
				text: () => `${end.number} ${end.label}`,
			}),
		]
	})
}

function colourOf(number: number): string {
	return situationColours[(number - 1) % situationColours.length] ?? palette.ink
}
