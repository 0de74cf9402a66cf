import domino from '@mixmark-io/domino'
import * as Plot from '@observablehq/plot'
import { axisTop } from '../../foundation/chart.ts'
import { type ChartSize, dress, idOf } from './chart-dress.ts'
import { palette, typeface } from './palette.ts'

/** What has been, whole; what may come, as a fan; where it is to come. `at` counts months from year nought. */
export type FanChart = {
	readonly title: string
	readonly description: string
	/** A value in words is null: it is drawn hatched up to the highest that its words allow. */
	readonly history: readonly { readonly at: number; readonly value: number | null }[]
	readonly hiddenTop: number
	readonly fan: readonly {
		readonly at: number
		readonly middle: number
		readonly low50: number
		readonly high50: number
		readonly low80: number
		readonly high80: number
	}[]
	/** How it goes if nothing changes, where that is another. */
	readonly beside: readonly { readonly at: number; readonly middle: number }[]
	readonly besideLabel: string
	readonly target: { readonly at: number; readonly value: number; readonly label: string } | null
	/** The dark line where what is known ends. */
	readonly nowLabel: string
	/** By month, or one mark a year. */
	readonly dots: boolean
}

const yearWidth = 38

export function drawFan(chart: FanChart, size: ChartSize): string {
	const margins = { left: 44, right: size.width > 500 ? 108 : 104, top: 34, bottom: 34 }
	const { history, fan, beside, target } = chart
	const all = [...history, ...fan, ...beside, ...(target === null ? [] : [target])].map(({ at }) => at)
	const [first, last] = [Math.min(...all), Math.max(...all)]
	const tops = [
		...history.map(({ value }) => value ?? chart.hiddenTop),
		...fan.map(({ high80 }) => high80),
		...beside.map(({ middle }) => middle),
		target?.value ?? 0,
	]
	const top = axisTop(Math.max(4, ...tops))
	const steps = [0, 1, 2, 3, 4].map((step) => (step * top) / 4)
	const id = idOf(JSON.stringify([chart, size.width]))
	const told = history.flatMap(({ at, value }) => (value === null ? [] : [{ at, value }]))
	const hidden = history.filter(({ value }) => value === null)
	const start = told.at(-1)
	const fanFrom =
		start === undefined || hidden.some(({ at }) => at > start.at)
			? fan
			: [{ at: start.at, middle: start.value, ...ends(start.value) }, ...fan]
	const end = fan.at(-1)
	const now = history.at(-1)?.at
	const drawing = Plot.plot({
		...{ document: domino.createDocument(''), width: size.width, height: size.height },
		...{ marginLeft: margins.left, marginRight: margins.right },
		...{ marginTop: margins.top, marginBottom: margins.bottom },
		style: {
			fontFamily: `'${typeface}', '${typeface} Variable', sans-serif`,
			...{ fontSize: '14px', color: palette.ink },
		},
		x: { type: 'linear', domain: [first - 0.5, last + 0.5], axis: null },
		y: { type: 'linear', domain: [0, top], axis: null },
		marks: [
			Plot.gridY(steps.slice(1), { stroke: palette.line, strokeOpacity: 1 }),
			Plot.ruleY([0], { stroke: palette.axis }),
			Plot.axisY(steps, { tickSize: 0, label: null, fill: palette.secondary }),
			...yearAxis(first, last, size.width - margins.left - margins.right),
			Plot.areaY(fanFrom, {
				...{ x: 'at', y1: 'low80', y2: 'high80', fill: palette.leaving, fillOpacity: 0.6 },
				className: 'mark-fan80',
			}),
			Plot.areaY(fanFrom, {
				...{ x: 'at', y1: 'low50', y2: 'high50', fill: palette.leavingEdge, fillOpacity: 0.45 },
				className: 'mark-fan50',
			}),
			Plot.line(fanFrom, {
				...{ x: 'at', y: 'middle', stroke: palette.counted, strokeWidth: 2, strokeDasharray: '2,4' },
				className: 'mark-middle',
			}),
			Plot.line(beside, {
				...{ x: 'at', y: 'middle', stroke: palette.ink, strokeWidth: 1.5, strokeDasharray: '6,4' },
				className: 'mark-beside',
			}),
			Plot.text(beside.slice(-1), {
				...{ x: 'at', y: 'middle', dy: -10, textAnchor: 'end', text: () => chart.besideLabel },
				...{ stroke: palette.white, strokeWidth: 4, fill: palette.ink },
			}),
			Plot.line(told, {
				x: 'at',
				y: 'value',
				stroke: palette.counted,
				strokeWidth: 2,
				className: 'mark-line',
			}),
			Plot.dot(chart.dots ? told : told.slice(-1), { x: 'at', y: 'value', r: 4.5, fill: palette.counted }),
			Plot.rect(hidden, {
				...{ x1: ({ at }) => at - 2.5, x2: ({ at }) => at + 2.5, y1: 0, y2: () => chart.hiddenTop },
				...{ fill: `url(#${id}-hatch)`, stroke: palette.secondary, className: 'mark-hidden' },
			}),
			...(now === undefined
				? []
				: [
						Plot.ruleX([now + 0.5], { stroke: palette.ink, strokeWidth: 1, className: 'mark-now' }),
						Plot.text([now + 0.5], {
							...{ x: (at: number) => at, frameAnchor: 'top', dy: -16, textAnchor: 'middle' },
							...{ text: () => chart.nowLabel, fontWeight: 600 },
						}),
					]),
			...(end === undefined ? [] : endLabels(end, target, { top, height: size.height - 68 })),
			Plot.dot(target === null ? [] : [target], {
				...{ x: 'at', y: 'value', r: 6, symbol: 'diamond2', fill: palette.white },
				...{ stroke: palette.ink, strokeWidth: 2.5, className: 'mark-target' },
			}),
		],
	})
	return dress(drawing, { ...chart, id, size })
}

const ends = (value: number) => ({ low50: value, high50: value, low80: value, high80: value })

/** What the fan's end says, and the goal, moved apart where they would stand on each other. */
function endLabels(
	end: FanChart['fan'][number],
	target: FanChart['target'],
	{ top, height }: { readonly top: number; readonly height: number },
): Plot.Markish[] {
	const gap = (17 / height) * top
	const goalAt = target === null ? null : target.value
	const near =
		target !== null && goalAt !== null && target.at === end.at && Math.abs(end.middle - goalAt) < gap
	const y = near && goalAt !== null ? (end.middle >= goalAt ? goalAt + gap : goalAt - gap) : end.middle
	const place = { dx: 10, textAnchor: 'start' } as const
	return [
		Plot.text([end], {
			...{
				x: 'at',
				y: () => y,
				...place,
				text: ({ middle, low80, high80 }) => `${middle} (${low80}–${high80})`,
			},
			...{ fontWeight: 600, fill: palette.counted },
		}),
		Plot.text(target === null ? [] : [target], {
			...{ x: 'at', y: 'value', ...place, dx: 12, text: 'label', fontWeight: 600 },
			...{ stroke: palette.white, strokeWidth: 4, fill: palette.ink },
		}),
	]
}

/** Years stand under their middle; where there is no room, each second or third. */
function yearAxis(first: number, last: number, room: number): Plot.Markish[] {
	const years = Array.from(
		{ length: Math.floor(last / 12) - Math.floor(first / 12) + 1 },
		(_, at) => Math.floor(first / 12) + at,
	)
	const step = Math.ceil(yearWidth / (room / years.length))
	const middle = (year: number) => Math.min(Math.max(year * 12 + 5.5, first), last)
	const monthsOf = (year: number) => Math.min(last, year * 12 + 11) - Math.max(first, year * 12) + 1
	return [
		Plot.tickX(
			years.slice(1).map((year) => year * 12 - 0.5),
			{ stroke: palette.line },
		),
		Plot.text(
			years.filter((year) => (Math.floor(last / 12) - year) % step === 0 && monthsOf(year) > 4),
			{ ...{ x: middle, frameAnchor: 'bottom', dy: 20, text: String }, fill: palette.secondary },
		),
	]
}

/** How far the answer moves when one assumption is a fifth other; the widest first. */
type TornadoChart = {
	readonly title: string
	readonly description: string
	readonly middle: number
	readonly middleLabel: string
	readonly rows: readonly { readonly label: string; readonly lower: number; readonly higher: number }[]
}

export function drawTornado(chart: TornadoChart, width: number): string {
	const wide = width > 500
	const margins = { left: wide ? 250 : 12, right: 20, top: 44, bottom: 10 }
	const rowHeight = wide ? 36 : 54
	const size = { width, height: margins.top + margins.bottom + rowHeight * chart.rows.length }
	const all = [chart.middle, ...chart.rows.flatMap(({ lower, higher }) => [lower, higher])]
	const [low, high] = [Math.min(...all), Math.max(...all)]
	const room = Math.max(2, (high - low) * 0.18)
	const rows = chart.rows.map((row, at) => ({ ...row, at }))
	const sides = [
		{ of: (row: (typeof rows)[number]) => row.lower, fill: palette.leaving, edge: palette.leavingEdge },
		{ of: (row: (typeof rows)[number]) => row.higher, fill: palette.coming, edge: palette.coming },
	]
	const drawing = Plot.plot({
		...{ document: domino.createDocument(''), ...size },
		...{ marginLeft: margins.left, marginRight: margins.right },
		...{ marginTop: margins.top, marginBottom: margins.bottom },
		style: {
			fontFamily: `'${typeface}', '${typeface} Variable', sans-serif`,
			...{ fontSize: '14px', color: palette.ink },
		},
		x: { type: 'linear', domain: [low - room, high + room], axis: null },
		y: { type: 'linear', domain: [rows.length - 0.5, -0.5], axis: null },
		marks: [
			...sides.flatMap(({ of, fill, edge }) => [
				Plot.rect(rows, {
					x1: (row) => Math.min(chart.middle, of(row)),
					x2: (row) => Math.max(chart.middle, of(row)),
					...{ y1: (row) => row.at - (wide ? 0.3 : 0.05), y2: (row) => row.at + (wide ? 0.3 : 0.4) },
					...{ fill, stroke: edge },
				}),
				...(['end', 'start'] as const).map((textAnchor) =>
					Plot.text(
						rows.filter((row) => of(row) < chart.middle === (textAnchor === 'end')),
						{
							...{ x: of, y: (row) => row.at + (wide ? 0 : 0.18), text: (row) => String(of(row)) },
							...{ textAnchor, dx: textAnchor === 'end' ? -6 : 6 },
						},
					),
				),
			]),
			Plot.ruleX([chart.middle], { stroke: palette.ink, strokeWidth: 1.5 }),
			Plot.text([chart.middle], {
				...{
					x: (at: number) => at,
					frameAnchor: 'top',
					dy: -18,
					text: () => chart.middleLabel,
					fontWeight: 600,
				},
			}),
			Plot.text(rows, {
				...{
					frameAnchor: 'left',
					y: (row) => row.at - (wide ? 0 : 0.28),
					textAnchor: 'start',
					text: 'label',
				},
				dx: wide ? -margins.left + 4 : 0,
			}),
		],
	})
	return dress(drawing, { ...chart, id: idOf(JSON.stringify([chart, width])), size })
}
