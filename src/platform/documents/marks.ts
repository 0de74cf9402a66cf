import { escaped } from '../../foundation/markup.ts'
import type { ChartSize } from './chart-dress.ts'

/**
 * What charts are made of, written straight as SVG: the marks that a page's charts use, as Plot would draw them. A page draws
 * twice as many charts as it shows figures, and a document model for each took most of the page's time.
 */
export type Mark = (frame: Frame) => string

type Frame = ChartSize & {
	readonly left: number
	readonly right: number
	readonly top: number
	readonly bottom: number
	readonly x: (value: number) => number
	readonly y: (value: number) => number
}

type Margins = {
	readonly left: number
	readonly right: number
	readonly top: number
	readonly bottom: number
}
type Domain = readonly [from: number, to: number]

/** All marks over one field; `x` from left to right, `y` from below. */
export function drawMarks(
	size: ChartSize,
	margins: Margins,
	domains: { readonly x: Domain; readonly y: Domain },
	marks: readonly Mark[],
): string {
	const [left, right] = [margins.left, size.width - margins.right]
	const [top, bottom] = [margins.top, size.height - margins.bottom]
	const frame = {
		...{ ...size, left, right, top, bottom },
		x: scale(domains.x, left, right),
		y: scale(domains.y, bottom, top),
	}
	return marks.map((mark) => mark(frame)).join('')
}

const scale = ([from, to]: Domain, start: number, end: number) => {
	const length = to - from
	return (value: number) => {
		const part = (value - from) / length
		return start * (1 - part) + end * part
	}
}

type At<Datum> = number | ((datum: Datum) => number)
type Point<Datum> = { readonly x: At<Datum>; readonly y: At<Datum> }
type Span<Datum> = {
	readonly x1: At<Datum>
	readonly x2: At<Datum>
	readonly y1: At<Datum>
	readonly y2: At<Datum>
}

const placeOf = <Datum>(at: At<Datum>, datum: Datum) => (typeof at === 'number' ? at : at(datum))

type Look = {
	readonly className?: string
	readonly fill?: string
	readonly fillOpacity?: number
	readonly stroke?: string
	readonly strokeWidth?: number
	readonly strokeDasharray?: string
}

function group(attributes: Readonly<Record<string, string | number | undefined>>, parts: readonly string[]) {
	if (parts.length === 0) return ''
	const given = Object.entries(attributes).flatMap(([name, value]) =>
		value === undefined ? [] : [` ${name}="${value}"`],
	)
	return `<g${given.join('')}>${parts.join('')}</g>`
}

const looks = ({ className, fill, fillOpacity, stroke, strokeWidth }: Look) => ({
	class: className,
	fill,
	'fill-opacity': fillOpacity,
	stroke,
	'stroke-width': strokeWidth,
})

const line = (x1: number, x2: number, y1: number, y2: number) =>
	`<line x1="${x1}" x2="${x2}" y1="${y1}" y2="${y2}"></line>`

/** Lines across the field, behind everything. */
export function gridY(values: readonly number[], look: Look): Mark {
	return (frame) => group({ 'aria-hidden': 'true', ...looks(look) }, linesAcross(values, frame))
}

export function ruleY(values: readonly number[], look: Look): Mark {
	return (frame) => group(looks(look), linesAcross(values, frame))
}

const linesAcross = (values: readonly number[], { left, right, y }: Frame) =>
	values.map((value) => line(left, right, y(value), y(value)))

export function ruleX(values: readonly number[], look: Look): Mark {
	return ({ top, bottom, x }) =>
		group(
			{ ...looks(look), 'stroke-dasharray': look.strokeDasharray },
			values.map((value) => line(x(value), x(value), top, bottom)),
		)
}

/** What the lines across stand for, left of the field. */
export function axisY(values: readonly number[], fill: string, write: (value: number) => string): Mark {
	return ({ left, y }) =>
		group(
			{ fill, 'text-anchor': 'end', 'font-variant': 'tabular-nums', transform: 'translate(-9,0)' },
			values.map((value) => written(write(value), left, y(value), 'middle')),
		)
}

type Lettering<Datum> = Look & {
	readonly text: (datum: Datum) => string
	readonly x?: At<Datum>
	readonly y?: At<Datum>
	/** The side of the field that it stands at where a place is not given. */
	readonly anchor?: 'top' | 'bottom' | 'top-left' | 'bottom-left' | 'middle'
	readonly textAnchor?: 'start' | 'end'
	readonly dx?: number
	readonly dy?: number
	readonly fontSize?: number
	readonly fontWeight?: number
}

export function text<Datum>(data: readonly Datum[], options: Lettering<Datum>): Mark {
	const { anchor = 'middle', textAnchor, dx = 0, dy = 0, fontSize, fontWeight, stroke } = options
	const [rows] = anchor.split('-') as ['top' | 'bottom' | 'middle']
	const halo = stroke === undefined ? {} : { 'stroke-linejoin': 'round', 'paint-order': 'stroke' }
	return (frame) => {
		const { left, right, top, bottom } = frame
		const column = anchor.endsWith('-left') ? left : (left + right) / 2
		const row = rows === 'top' ? top : rows === 'bottom' ? bottom : (top + bottom) / 2
		const parts = data.flatMap((datum) => {
			const words = options.text(datum)
			if (words === '') return []
			const x = options.x === undefined ? column : frame.x(placeOf(options.x, datum))
			const y = options.y === undefined ? row : frame.y(placeOf(options.y, datum))
			return [written(words, x, y, rows)]
		})
		const attributes = {
			...{ ...looks(options), ...halo },
			'text-anchor': textAnchor ?? (anchor.endsWith('-left') ? 'start' : undefined),
			...{ 'font-size': fontSize, 'font-weight': fontWeight },
			transform: dx === 0 && dy === 0 ? undefined : `translate(${dx},${dy})`,
		}
		return group(attributes, parts)
	}
}

const heights = { top: ' y="0.71em"', middle: ' y="0.32em"', bottom: '' } as const

const written = (words: string, x: number, y: number, row: keyof typeof heights) =>
	`<text${heights[row]} transform="translate(${x},${y})">${escaped(words)}</text>`

export function rect<Datum>(data: readonly Datum[], { x1, x2, y1, y2, ...look }: Span<Datum> & Look): Mark {
	return (frame) =>
		group(
			looks(look),
			data.map((datum) => {
				const [left, right] = [frame.x(placeOf(x1, datum)), frame.x(placeOf(x2, datum))]
				const [low, high] = [frame.y(placeOf(y1, datum)), frame.y(placeOf(y2, datum))]
				return box(Math.min(left, right), Math.min(low, high), Math.abs(right - left), Math.abs(low - high))
			}),
		)
}

/** From the field's top to its bottom. */
export function rectX<Datum>(
	data: readonly Datum[],
	{ x1, x2, ...look }: Omit<Span<Datum>, 'y1' | 'y2'> & Look,
): Mark {
	return ({ x, top, bottom }) =>
		group(
			looks(look),
			data.map((datum) => {
				const [left, right] = [x(placeOf(x1, datum)), x(placeOf(x2, datum))]
				return box(Math.min(left, right), top, Math.abs(right - left), bottom - top)
			}),
		)
}

const box = (x: number, y: number, width: number, height: number) =>
	`<rect x="${x}" y="${y}" width="${width}" height="${height}"></rect>`

const inThousandths = (value: number) => Math.round(value * 1000) / 1000
const inPath = (x: number, y: number) => `${inThousandths(x)},${inThousandths(y)}`

/** A straight line for each. */
export function link<Datum>(data: readonly Datum[], { x1, x2, y1, y2, ...look }: Span<Datum> & Look): Mark {
	return ({ x, y }) =>
		group(
			{
				...looks({ ...look, fill: 'none' }),
				...{ 'stroke-miterlimit': 1, 'stroke-dasharray': look.strokeDasharray },
			},
			data.map((datum) => {
				const from = inPath(x(placeOf(x1, datum)), y(placeOf(y1, datum)))
				const to = inPath(x(placeOf(x2, datum)), y(placeOf(y2, datum)))
				return `<path d="M${from}L${to}"></path>`
			}),
		)
}

/** One line through all. */
export function lineThrough<Datum>(data: readonly Datum[], { x, y, ...look }: Point<Datum> & Look): Mark {
	return (frame) => {
		const points = data.map((datum) => inPath(frame.x(placeOf(x, datum)), frame.y(placeOf(y, datum))))
		const path = points.length === 1 ? `M${points[0]}Z` : `M${points.join('L')}`
		const ends = { 'stroke-linejoin': 'round', 'stroke-linecap': 'round' }
		return group(
			{ ...looks({ ...look, fill: 'none' }), ...ends },
			data.length === 0 ? [] : [`<path d="${path}"></path>`],
		)
	}
}

type Dot<Datum> = Point<Datum> & Look & { readonly r: number; readonly symbol?: 'square' | 'diamond' }

/** Each of the same area as a circle of the radius. */
export function dot<Datum>(data: readonly Datum[], { x, y, r, symbol, ...look }: Dot<Datum>): Mark {
	return (frame) =>
		group(
			looks(look),
			data.map((datum) => {
				const [left, top] = [frame.x(placeOf(x, datum)), frame.y(placeOf(y, datum))]
				return symbol === undefined
					? `<circle cx="${left}" cy="${top}" r="${r}"></circle>`
					: `<path transform="translate(${left},${top})" d="${outlines[symbol](r * Math.sqrt(Math.PI))}"></path>`
			}),
		)
}

const outlines = {
	square: (side: number) => {
		const [edge, half] = [inThousandths(side), inThousandths(side / 2)]
		return `M${-half},${-half}h${edge}v${edge}h${-edge}Z`
	},
	diamond: (side: number) => {
		const half = inThousandths(side * 0.62625)
		return `M0,${-half}L${half},0L0,${half}L${-half},0Z`
	},
} as const
