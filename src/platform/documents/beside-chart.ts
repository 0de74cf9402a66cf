import { axisTop } from '../../foundation/chart.ts'
import { escaped } from '../../foundation/markup.ts'
import { type ChartSize, idOf } from './chart-dress.ts'
import { palette, typeface } from './palette.ts'

export type BesidePoint = {
	readonly year: number
	/** Null where nothing is told; then `silent` says in which way. */
	readonly value: number | null
	readonly silent: 'withheld' | 'not-counted' | 'no-answer' | null
	readonly middle: number | null
}

/** One followed over the years beside the middle of others; a new segment where the definition changes. */
export type BesideChart = {
	readonly title: string
	readonly description: string
	readonly segments: readonly { readonly name: string; readonly points: readonly BesidePoint[] }[]
	readonly key: {
		readonly own: string
		readonly middle: string
		readonly withheld: string
		readonly 'not-counted': string
		readonly 'no-answer': string
	}
	/** How the axis writes its numbers. */
	readonly write: (value: number) => string
}

const margin = { left: 52, right: 20, top: 34, bottom: 30 }
const keyHeight = 24
const letterWidth = 7.2

/** Lines are cut between two definitions and where nothing is told. Deterministic, without script and style sheet. */
export function drawBeside(chart: BesideChart, { width, height }: ChartSize): string {
	const id = idOf(JSON.stringify([chart.title, chart.segments, width]))
	const points = chart.segments.flatMap(({ points: of }) => of)
	const years = points.map(({ year }) => year)
	const [first, last] = [Math.min(...years), Math.max(...years)]
	const largest = Math.max(0, ...points.flatMap(({ value, middle }) => [value ?? 0, middle ?? 0]))
	const top = largest === 0 ? 4 : largest < 4 ? roundTop(largest) : axisTop(largest)
	const bottom = height - margin.bottom
	const x = (year: number) =>
		margin.left +
		16 +
		((year - first) / Math.max(1, last - first)) * (width - margin.left - margin.right - 32)
	const y = (value: number) => bottom - (value / top) * (bottom - margin.top)
	const ticks = [0, 1, 2, 3, 4].map((step) => (top * step) / 4)
	const every = Math.ceil((last - first + 1) / ((width - margin.left) / 48))
	const used = new Set(points.flatMap(({ silent }) => (silent === null ? [] : [silent])))
	const keys = keyOf(chart.key, used, width, height, id)
	const scene = { x, y, bottom, id }
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height + keys.height}" viewBox="0 0 ${width} ${height + keys.height}" font-family="'${typeface}', '${typeface} Variable', sans-serif" font-size="14" fill="${palette.ink}" role="img" aria-labelledby="${id}-title ${id}-desc">` +
		`<title id="${id}-title">${escaped(chart.title)}</title><desc id="${id}-desc">${escaped(chart.description)}</desc>` +
		`<defs><pattern id="${id}-hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="5" height="5" fill="${palette.white}"/><rect width="2" height="5" fill="${palette.axis}"/></pattern></defs>` +
		ticks
			.map(
				(tick) =>
					`<path d="M${margin.left} ${y(tick)}H${width - margin.right}" stroke="${tick === 0 ? palette.axis : palette.line}"/>` +
					`<text x="${margin.left - 8}" y="${y(tick) + 5}" text-anchor="end" fill="${palette.secondary}">${escaped(chart.write(tick))}</text>`,
			)
			.join('') +
		Array.from({ length: last - first + 1 }, (_, at) => first + at)
			.filter((year) => (year - first) % every === 0)
			.map((year) => `<text x="${x(year)}" y="${bottom + 20}" text-anchor="middle">${year}</text>`)
			.join('') +
		breaksOf(chart, scene) +
		chart.segments.map(({ points: of }) => segmentOf(of, scene)).join('') +
		keys.drawn +
		'</svg>'
	)
}

/** An axis for small rates: four steps of 0.1, 0.25, 0.5 or 1. */
function roundTop(largest: number): number {
	const step = [0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1].find((one) => one * 4 >= largest) ?? 1
	return step * 4
}

type Scene = {
	readonly x: (year: number) => number
	readonly y: (value: number) => number
	readonly bottom: number
	readonly id: string
}

function breaksOf({ segments }: BesideChart, { x, bottom }: Scene): string {
	return segments
		.slice(1)
		.map((after, index) => {
			const before = segments[index]
			const [end, start] = [before?.points.at(-1)?.year, after.points[0]?.year]
			if (before === undefined || end === undefined || start === undefined) return ''
			const at = (x(end) + x(start)) / 2
			return (
				`<g class="mark-break"><path d="M${at} ${margin.top - 8}V${bottom}" stroke="${palette.ink}" stroke-dasharray="4 4"/>` +
				`<text x="${at - 8}" y="16" text-anchor="end" fill="${palette.secondary}">${escaped(before.name)}</text>` +
				`<text x="${at + 8}" y="16" font-weight="600">${escaped(after.name)}</text></g>`
			)
		})
		.join('')
}

function segmentOf(points: readonly BesidePoint[], scene: Scene): string {
	const { x, y } = scene
	const line = (valueIn: (point: BesidePoint) => number | null, look: string) =>
		points
			.slice(1)
			.map((to, index) => {
				const from = points[index]
				if (from === undefined || to.year - from.year > 1) return ''
				const [a, b] = [valueIn(from), valueIn(to)]
				if (a === null || b === null) return ''
				return `<path d="M${x(from.year)} ${y(a)}L${x(to.year)} ${y(b)}" fill="none" ${look}/>`
			})
			.join('')
	return (
		line(({ middle }) => middle, `stroke="${palette.axis}" stroke-width="2" stroke-dasharray="6 4"`) +
		points
			.flatMap(({ year, middle }) =>
				middle === null
					? []
					: [`<path d="M${x(year) - 5} ${y(middle)}h10" stroke="${palette.axis}" stroke-width="3"/>`],
			)
			.join('') +
		line(({ value }) => value, `stroke="${palette.counted}" stroke-width="2.5"`) +
		points
			.map(({ year, value, silent }) =>
				value !== null
					? `<circle cx="${x(year)}" cy="${y(value)}" r="4.5" fill="${palette.counted}"/>`
					: silent === null
						? ''
						: silence(silent, x(year), scene),
			)
			.join('')
	)
}

/** On the axis, in a shape of its own for each way of not telling. */
function silence(kind: NonNullable<BesidePoint['silent']>, x: number, { bottom, id }: Scene): string {
	if (kind === 'withheld') {
		return `<rect class="silent-withheld" x="${x - 6}" y="${bottom - 16}" width="12" height="16" fill="url(#${id}-hatch)" stroke="${palette.axis}"/>`
	}
	if (kind === 'not-counted') {
		return `<path class="silent-not-counted" d="M${x - 5} ${bottom - 4}l10 -10" stroke="${palette.axis}" stroke-width="2"/>`
	}
	return `<circle class="silent-no-answer" cx="${x}" cy="${bottom - 9}" r="5" fill="${palette.white}" stroke="${palette.axis}" stroke-dasharray="2 2"/>`
}

function keyOf(
	key: BesideChart['key'],
	used: ReadonlySet<string>,
	width: number,
	height: number,
	id: string,
): { drawn: string; height: number } {
	const scene: Scene = { x: (at) => at, y: (at) => at, bottom: 0, id }
	const signs = [
		{
			label: key.own,
			sign: `<path d="M0 -5h24" stroke="${palette.counted}" stroke-width="2.5"/><circle cx="12" cy="-5" r="4.5" fill="${palette.counted}"/>`,
		},
		{
			label: key.middle,
			sign: `<path d="M0 -5h24" stroke="${palette.axis}" stroke-width="2" stroke-dasharray="6 4"/>`,
		},
		...(['withheld', 'not-counted', 'no-answer'] as const)
			.filter((kind) => used.has(kind))
			.map((kind) => ({ label: key[kind], sign: silence(kind, 12, { ...scene, bottom: 3 }) })),
	]
	let [left, top] = [0, height + 16]
	const drawn = signs.map(({ label, sign }) => {
		const wide = 32 + label.length * letterWidth + 20
		if (left > 0 && left + wide > width) [left, top] = [0, top + keyHeight]
		const one = `<g transform="translate(${left} ${top})">${sign}<text x="32" y="0" fill="${palette.secondary}">${escaped(label)}</text></g>`
		left += wide
		return one
	})
	return { drawn: drawn.join(''), height: top - height + 12 }
}
