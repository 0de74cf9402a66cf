import { escaped } from '../../foundation/markup.ts'
import { type ChartSize, idOf } from './chart-dress.ts'
import { palette, situationColours, typeface } from './palette.ts'

/** Somewhere people are on one of the two days; `number` 0 is outside. */
export type PathwayEnd = {
	readonly number: number
	readonly name: string
	/** As it is told; null where it is not. */
	readonly people: number | null
	readonly inWords: string
}

export type PathwaysChart = {
	readonly title: string
	readonly description: string
	/** The two days, over the two sides. */
	readonly heads: readonly [string, string]
	readonly before: readonly PathwayEnd[]
	readonly after: readonly PathwayEnd[]
	/** Only what is told as a number: what is not has no width. */
	readonly ways: readonly { readonly from: number; readonly to: number; readonly people: number }[]
}

const top = 34
const gap = 16
const bar = 12
const smallest = 3

type Placed = PathwayEnd & { readonly y: number; readonly height: number; readonly told: number }

/**
 * From situation to situation as bands whose widths are people: each end says its number, name and how many, each band that has
 * room says its own; the part of an end that is not told is hatched. Deterministic, without script and style sheet.
 */
export function drawPathways(chart: PathwaysChart, { width, height }: ChartSize): string {
	const id = idOf(`${chart.title}${JSON.stringify(chart.ways)}${width}`)
	const side = width < 560 ? 128 : 250
	const letters = side < 200 ? 15 : 32
	const unit = unitOf(chart, height)
	const before = place(chart.before, ({ number }) => chart.ways.filter(({ from }) => from === number), unit)
	const after = place(chart.after, ({ number }) => chart.ways.filter(({ to }) => to === number), unit)
	const [x1, x2] = [side + bar, width - side - bar]
	const used = new Map<string, number>()
	const start = (key: string, from: number, people: number) => {
		const at = used.get(key) ?? from
		used.set(key, at + people * unit)
		return at
	}
	const bands = chart.ways
		.toSorted((a, b) => order(a.from) - order(b.from) || order(a.to) - order(b.to))
		.flatMap(({ from, to, people }) => {
			const left = before.find(({ number }) => number === from)
			const right = after.find(({ number }) => number === to)
			if (left === undefined || right === undefined || people === 0) return []
			const thick = people * unit
			const y1 = start(`l${from}`, left.y, people)
			const y2 = start(`r${to}`, right.y, people)
			return [bandOf({ from, to, people, x1, x2, y1, y2, thick })]
		})
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="'${typeface}', '${typeface} Variable', sans-serif" font-size="14" fill="${palette.ink}" role="img" aria-labelledby="${id}-title ${id}-desc">` +
		`<title id="${id}-title">${escaped(chart.title)}</title><desc id="${id}-desc">${escaped(chart.description)}</desc>` +
		`<defs><pattern id="${id}-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="${palette.white}"/><rect width="2" height="6" fill="${palette.axis}"/></pattern></defs>` +
		text(side + bar, 16, chart.heads[0], 'end', true) +
		text(width - side - bar, 16, chart.heads[1], 'start', true) +
		bands.map(({ path }) => path).join('') +
		before
			.map((end) => endOf(end, { x: side, at: side - 8, anchor: 'end', hatch: `${id}-hatch`, unit, letters }))
			.join('') +
		after
			.map((end) =>
				endOf(end, {
					x: width - side - bar,
					at: width - side + 8,
					anchor: 'start',
					hatch: `${id}-hatch`,
					unit,
					letters,
				}),
			)
			.join('') +
		bands.map(({ label }) => label).join('') +
		'</svg>'
	)
}

/** How high one person is, so that the fuller side with its gaps fits. */
function unitOf({ before, after, ways }: PathwaysChart, height: number): number {
	const most = [before, after].map((ends, side) => {
		const people = ends.reduce((sum, end) => sum + sizeOf(end, ways, side === 0), 0)
		return (height - top - 10 - gap * (ends.length - 1)) / Math.max(1, people)
	})
	return Math.min(...most)
}

function sizeOf({ people, number }: PathwayEnd, ways: PathwaysChart['ways'], isBefore: boolean): number {
	const told = ways.filter(({ from, to }) => (isBefore ? from : to) === number)
	return people ?? told.reduce((sum, way) => sum + way.people, 0)
}

function place(
	ends: readonly PathwayEnd[],
	waysOf: (end: PathwayEnd) => PathwaysChart['ways'],
	unit: number,
): Placed[] {
	let y = top
	return ends.map((end) => {
		const told = waysOf(end).reduce((sum, { people }) => sum + people, 0)
		const height = Math.max(smallest, (end.people ?? told) * unit)
		const placed = { ...end, y, height, told }
		y += height + gap
		return placed
	})
}

/** Outside stands last on both sides. */
const order = (number: number) => (number === 0 ? Number.MAX_SAFE_INTEGER : number)

type Band = {
	from: number
	to: number
	people: number
	x1: number
	x2: number
	y1: number
	y2: number
	thick: number
}

function bandOf({ from, to, people, x1, x2, y1, y2, thick }: Band) {
	const middle = (x1 + x2) / 2
	const n = (value: number) => value.toFixed(1)
	const stayed = from === to && from !== 0
	const d =
		`M${n(x1)} ${n(y1)}C${n(middle)} ${n(y1)} ${n(middle)} ${n(y2)} ${n(x2)} ${n(y2)}` +
		`V${n(y2 + thick)}C${n(middle)} ${n(y2 + thick)} ${n(middle)} ${n(y1 + thick)} ${n(x1)} ${n(y1 + thick)}Z`
	const label =
		thick < 13
			? ''
			: `<text x="${n(x1 + 8)}" y="${n(y1 + thick / 2 + 5)}" font-weight="600" stroke="${palette.white}" stroke-width="3" paint-order="stroke">${people}</text>`
	return {
		path: `<path class="mark-way" d="${d}" fill="${colourOf(from)}" fill-opacity="${stayed ? 0.5 : 0.25}" stroke="${colourOf(from)}" stroke-width="0.75"/>`,
		label,
	}
}

type EndPlace = {
	x: number
	at: number
	anchor: 'start' | 'end'
	hatch: string
	unit: number
	letters: number
}

function endOf(end: Placed, { x, at, anchor, hatch, unit, letters }: EndPlace): string {
	const untold = end.people === null ? 0 : (end.people - end.told) * unit
	const hidden =
		untold < 1
			? ''
			: `<rect class="mark-hidden" x="${x}" y="${(end.y + end.height - untold).toFixed(1)}" width="${bar}" height="${untold.toFixed(1)}" fill="url(#${hatch})" stroke="${palette.secondary}"/>`
	const names = wrapped(end.number === 0 ? end.name : `${end.number} ${end.name}`, letters)
	const middle = end.y + end.height / 2 - (names.length - 1) * 8
	return (
		`<rect x="${x}" y="${end.y.toFixed(1)}" width="${bar}" height="${end.height.toFixed(1)}" fill="${colourOf(end.number)}"/>${hidden}` +
		names.map((line, nth) => text(at, middle - 2 + nth * 17, line, anchor, true)).join('') +
		text(at, middle - 2 + names.length * 17, end.inWords, anchor, false)
	)
}

/** Two lines at most, cut between words. */
function wrapped(name: string, letters: number): string[] {
	const lines: string[] = []
	for (const word of name.split(' ')) {
		const last = lines.at(-1)
		if (last === undefined || `${last} ${word}`.length > letters) lines.push(word)
		else lines[lines.length - 1] = `${last} ${word}`
	}
	return lines.length <= 2 ? lines : [lines[0] ?? '', `${lines[1]} …`]
}

function text(x: number, y: number, words: string, anchor: 'start' | 'end', bold: boolean): string {
	return `<text x="${x}" y="${y.toFixed(1)}" text-anchor="${anchor}"${bold ? ' font-weight="600"' : ` fill="${palette.secondary}"`}>${escaped(words)}</text>`
}

function colourOf(number: number): string {
	if (number === 0) return palette.axis
	return situationColours[(number - 1) % situationColours.length] ?? palette.ink
}
