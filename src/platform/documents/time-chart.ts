import domino from '@mixmark-io/domino'
import * as Plot from '@observablehq/plot'
import { addDays, dayNumber, firstDayOf, type PlainDate } from '../../foundation/plain-date.ts'
import { type ChartSize, dress, idOf } from './chart-dress.ts'
import { palette, typeface } from './palette.ts'

export type TimeState = 'not-started' | 'ongoing' | 'done' | 'late' | 'stopped'

/** What is done when: a bar a row over whole years, with its state in words beside it. */
export type TimeChart = {
	readonly title: string
	readonly description: string
	readonly fromYear: number
	readonly throughYear: number
	readonly today: { readonly day: PlainDate; readonly label: string } | null
	readonly rows: readonly TimeRow[]
}

export type TimeRow = {
	readonly label: string
	/** Null where only the day that it is to be done by is known. */
	readonly from: PlainDate | null
	readonly through: PlainDate
	/** The day that it is to be done by, where that is not the bar's own end. */
	readonly due: PlainDate | null
	readonly state: TimeState
	readonly told: string
	/** A part of the row before it: thinner, and its label moved in. */
	readonly part: boolean
}

const letter = 6.9
const wideFrom = 700

/** As high as it has rows: labels to the left where there is room, else above each bar. */
export function drawTimes(chart: TimeChart, width: number): string {
	const wide = width >= wideFrom
	const rowHeight = wide ? 32 : 50
	const margins = wide
		? { left: Math.round(width * 0.36), right: 96, top: 44, bottom: 10 }
		: { left: 4, right: 4, top: 44, bottom: 10 }
	const size: ChartSize = { width, height: chart.rows.length * rowHeight + margins.top + margins.bottom }
	const first = dayNumber(firstDayOf(chart.fromYear))
	const end = dayNumber(firstDayOf(chart.throughYear + 1))
	const years = Array.from({ length: chart.throughYear - chart.fromYear + 1 }, (_, at) => chart.fromYear + at)
	const id = idOf(JSON.stringify([chart, width]))
	const rows = chart.rows.map((row, at) => placed(row, { at, wide, id, first, end }))
	const labelWidth = (wide ? margins.left - 16 : width - 90) / letter
	const drawing = Plot.plot({
		document: domino.createDocument(''),
		...size,
		...{ marginLeft: margins.left, marginRight: margins.right },
		...{ marginTop: margins.top, marginBottom: margins.bottom },
		style: {
			fontFamily: `'${typeface}', '${typeface} Variable', sans-serif`,
			...{ fontSize: '14px', color: palette.ink },
		},
		x: { type: 'linear', domain: [first, end], axis: null },
		y: { type: 'linear', domain: [rows.length - 0.5, -0.5], axis: null },
		marks: [
			Plot.ruleX(
				[...years, chart.throughYear + 1].map((year) => dayNumber(firstDayOf(year))),
				{ stroke: palette.line },
			),
			Plot.text(years, {
				x: (year: number) => (dayNumber(firstDayOf(year)) + dayNumber(firstDayOf(year + 1))) / 2,
				...{ frameAnchor: 'top', dy: -14, text: (year: number) => String(year), fill: palette.secondary },
			}),
			Plot.rect(
				rows.filter(({ x1, x2 }) => x1 < x2),
				{
					...{ x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2', fill: 'fill', stroke: 'stroke' },
					...{ strokeDasharray: 'dash', className: 'mark-time' },
				},
			),
			Plot.dot(
				rows.filter(({ due }) => due !== null),
				{
					...{ x: 'due', y: 'middle', symbol: 'diamond2', r: 5, fill: palette.white, stroke: palette.ink },
					...{ strokeWidth: 2, className: 'mark-due' },
				},
			),
			...todayMarks(chart.today),
			Plot.text(rows, {
				...{ frameAnchor: 'left', y: 'labelY', dx: (wide ? -margins.left : 0) + 4, textAnchor: 'start' },
				text: ({ row }) => `${row.part ? '   ' : ''}${shortened(row.label, labelWidth - (row.part ? 3 : 0))}`,
			}),
			Plot.text(rows, {
				...{ frameAnchor: 'right', y: 'labelY', textAnchor: wide ? 'start' : 'end', dx: wide ? 12 : 0 },
				...{
					text: ({ row }) => row.told,
					fill: ({ row }) => (row.state === 'late' ? palette.behind : palette.ink),
				},
			}),
		],
	})
	return dress(drawing, { ...chart, id, size })
}

type Place = {
	readonly at: number
	readonly wide: boolean
	readonly id: string
	readonly first: number
	readonly end: number
}

function placed(row: TimeRow, { at, wide, id, first, end }: Place) {
	const within = (day: number) => Math.min(Math.max(day, first), end)
	const half = (row.part ? 0.14 : 0.26) * (wide ? 1 : 0.7)
	const middle = wide ? at : at + 0.22
	const due = row.from === null ? row.through : row.due
	return {
		...{ row, middle, y1: middle - half, y2: middle + half, labelY: wide ? at : at - 0.2 },
		x1: within(row.from === null ? end : dayNumber(row.from)),
		x2: within(row.from === null ? first : dayNumber(addDays(row.through, 1))),
		due: due === null ? null : within(dayNumber(due)),
		...dressOf(row.state, id),
	}
}

/** Filled while it goes on, framed before it has begun, hatched where it was stopped; the words say it too. */
function dressOf(state: TimeState, id: string): { fill: string; stroke: string; dash: string } {
	switch (state) {
		case 'ongoing':
			return { fill: palette.coming, stroke: palette.coming, dash: 'none' }
		case 'done':
			return { fill: palette.done, stroke: palette.done, dash: 'none' }
		case 'late':
			return { fill: palette.behind, stroke: palette.behind, dash: 'none' }
		case 'not-started':
			return { fill: palette.white, stroke: palette.secondary, dash: '4,3' }
		case 'stopped':
			return { fill: `url(#${id}-hatch)`, stroke: palette.secondary, dash: 'none' }
	}
}

function todayMarks(today: TimeChart['today']): Plot.Markish[] {
	if (today === null) return []
	const x = () => dayNumber(today.day)
	return [
		Plot.ruleX([today], { x, stroke: palette.ink, strokeWidth: 1.5, className: 'mark-today' }),
		Plot.text([today], { x, frameAnchor: 'top', dy: -32, text: 'label', fontWeight: 600 }),
	]
}

/** A label that has no room ends in dots; the table beside the drawing has all of it. */
function shortened(text: string, letters: number): string {
	if (text.length <= letters) return text
	return `${text.slice(0, Math.max(1, Math.floor(letters) - 1)).trimEnd()}…`
}
