import { axisTop, type Chart, type ChartPoint, plannedLine } from '../../foundation/chart.ts'
import { type Language, writeTarget, writeValue } from '../../foundation/typography.ts'
import { type ChartSize, dressed, idOf } from './chart-dress.ts'
import { breaks, runs } from './chart-lines.ts'
import { chartWords, textAlternative } from './chart-words.ts'
import { axisY, dot, drawMarks, gridY, link, rect, ruleY, text } from './marks.ts'
import { palette } from './palette.ts'

type Dot = { readonly year: number; readonly value: number; readonly label: string }

const paperSize: ChartSize = { width: 720, height: 340 }
const margins = { left: 52, right: 96 } as const
const yearWidth = 40
const hiddenWidth = 78

/**
 * The chart as an SVG text, the same for page, PDF and Word: ● counted, □ typed, ○ base year, ◇ target, dashed = the plan's
 * line, dotted = years without data; a hidden value is hatched. Deterministic, without script and style sheet.
 */
export function drawChart(chart: Chart, language: Language, size: ChartSize = paperSize): string {
	const say = chartWords(language)
	const years = yearsOf(chart)
	const top = axisTop(Math.max(0, ...heightsOf(chart)))
	const nothing = years.length === 0 ? [say.nothing] : []
	const steps = nothing.length > 0 ? [] : [0, 1, 2, 3, 4].map((step) => (step * top) / 4)
	const id = idOf(`${chart.title}${JSON.stringify(chart.segments)}${size.width}`)
	const points = chart.segments.flatMap((segment) => segment.points)
	const shown = points.flatMap((point) => dotOf(point, chart, language))
	const ownBase =
		chart.base === null || points.some((point) => point.year === chart.base?.year) ? [] : [chart.base]
	const hidden = [...points, ...ownBase].flatMap(({ year, value }) =>
		typeof value === 'number' ? [] : [{ year, value, top: value.fewerThan - 1 }],
	)
	const base =
		chart.base !== null && typeof chart.base.value === 'number'
			? { year: chart.base.year, value: chart.base.value }
			: null
	const target = chart.target
	const line = plannedLine(chart)
	const first = years[0] ?? 0
	const last = years.at(-1) ?? 0
	const kindAt = (year: number) => points.find((point) => point.year === year)?.from
	const plain = years.filter(
		(year) => year !== chart.base?.year && year !== target?.year && isLabelled(year, years, size.width),
	)
	const marked = years.filter((year) => year === chart.base?.year || year === target?.year)

	const fields = { ...margins, top: chart.segments.length > 1 ? 56 : 28, bottom: 50 }
	const domains = { x: [first - 0.5, last + 0.3], y: [0, top] } as const
	const year = (one: { readonly year: number }) => one.year
	const value = (one: { readonly value: number }) => one.value
	const named = { anchor: 'bottom', x: (at: number) => at } as const
	const apart = shown.filter((dot) => dot.year !== base?.year)
	const drawing = drawMarks(size, fields, domains, [
		gridY(steps.slice(1), { stroke: palette.line, className: 'mark-grid' }),
		ruleY([0], { stroke: palette.axis }),
		text(nothing, { text: (words) => words, fill: palette.secondary }),
		axisY(steps, palette.secondary, (step) => writeValue(step, chart.unit, language)),
		text(plain, { ...named, dy: 23, text: String, fill: palette.secondary }),
		text(marked, { ...named, dy: 23, text: String, fontWeight: 600 }),
		text(marked, {
			...{ ...named, dy: 40, fill: palette.secondary },
			text: (at) => (at === target?.year ? say.targetYear : say.baseYear),
		}),
		...breaks(chart),
		link(line === null ? [] : [line], {
			x1: (l) => l.from.year,
			y1: (l) => l.from.value,
			x2: (l) => l.to.year,
			y2: (l) => l.to.value,
			stroke: palette.ink,
			strokeDasharray: '6,4',
			className: 'mark-plan',
		}),
		text(line === null ? [] : [line], {
			x: (l) => (l.from.year + l.to.year) / 2,
			y: (l) => (l.from.value + l.to.value) / 2,
			dy: 16,
			text: () => say.plan,
			fill: palette.secondary,
			stroke: palette.white,
			strokeWidth: 5,
		}),
		...runs(chart),
		rect(hidden, {
			x1: (point) => point.year - 0.22,
			x2: (point) => point.year + 0.22,
			y1: 0,
			y2: (point) => point.top,
			fill: `url(#${id}-hatch)`,
			stroke: palette.secondary,
			className: 'mark-hidden',
		}),
		text(
			hidden.filter((point) => isTold(point, hidden, years.length, size.width)),
			{
				x: year,
				y: (point) => point.top,
				dy: -12,
				text: (point) => writeValue(point.value, chart.unit, language),
				fill: palette.secondary,
			},
		),
		dot(
			apart.filter((one) => kindAt(one.year) === 'counted'),
			{ x: year, y: value, r: 4.5, fill: palette.counted, className: 'mark-counted' },
		),
		dot(
			apart.filter((one) => kindAt(one.year) !== 'counted'),
			{
				x: year,
				y: value,
				r: 5,
				symbol: 'square',
				fill: palette.white,
				stroke: palette.secondary,
				strokeWidth: 2,
				className: 'mark-typed',
			},
		),
		dot(base === null ? [] : [base], {
			x: year,
			y: value,
			r: 6,
			fill: palette.white,
			stroke: palette.counted,
			strokeWidth: 2.5,
			className: 'mark-base',
		}),
		text(apart, { x: year, y: value, dy: -15, text: ({ label }) => label, ...halo }),
		text(base === null ? [] : [base], {
			x: year,
			y: value,
			dy: -17,
			text: (one) => `${writeValue(one.value, chart.unit, language)} ${say.base}`,
			fontWeight: 600,
			...halo,
		}),
		dot(target === null ? [] : [target], {
			x: year,
			y: value,
			r: 6,
			symbol: 'diamond',
			fill: palette.white,
			stroke: palette.ink,
			strokeWidth: 2.5,
			className: 'mark-target',
		}),
		text(target === null ? [] : [target], {
			x: year,
			y: value,
			dx: 14,
			textAnchor: 'start',
			text: (goal) => `${say.target} ${writeTarget(goal, chart.unit, language)}`,
			fontWeight: 600,
		}),
	])
	return dressed(drawing, { id, title: chart.title, description: textAlternative(chart, language), size })
}

const halo = { fill: palette.ink, stroke: palette.white, strokeWidth: 4 } as const

function dotOf(point: ChartPoint, chart: Chart, language: Language): Dot[] {
	if (typeof point.value !== 'number') return []
	return [{ year: point.year, value: point.value, label: writeValue(point.value, chart.unit, language) }]
}

function yearsOf(chart: Chart): number[] {
	const told = [
		...chart.segments.flatMap((segment) => segment.points.map((point) => point.year)),
		...(chart.base === null ? [] : [chart.base.year]),
		...(chart.target === null ? [] : [chart.target.year]),
	]
	if (told.length === 0) return []
	const first = Math.floor(Math.min(...told))
	return Array.from({ length: Math.ceil(Math.max(...told)) - first + 1 }, (_, step) => first + step)
}

function heightsOf(chart: Chart): number[] {
	const values = [
		...chart.segments.flatMap((segment) => segment.points.map((point) => point.value)),
		chart.base?.value,
		chart.target?.value,
	]
	return values.flatMap((value) =>
		value === undefined ? [] : [typeof value === 'number' ? value : value.fewerThan],
	)
}

/** Where there is no room for the words over every hidden value, one says it for those beside each other. */
function isTold(
	{ year }: { readonly year: number },
	hidden: readonly { readonly year: number }[],
	years: number,
	width: number,
): boolean {
	const room = (width - margins.left - margins.right) / years
	return room >= hiddenWidth || hidden.every((other) => other.year !== year + 1)
}

/** Where there is no room for every year, the last and each second or third before it are written. */
function isLabelled(year: number, years: readonly number[], width: number): boolean {
	const room = (width - margins.left - margins.right) / years.length
	return ((years.at(-1) ?? 0) - year) % Math.ceil(yearWidth / room) === 0
}
