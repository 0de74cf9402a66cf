import type * as Plot from '@observablehq/plot'
import { escaped } from '../../foundation/markup.ts'
import { palette, typeface } from './palette.ts'

export type ChartSize = { readonly width: number; readonly height: number }

type Dress = {
	readonly id: string
	readonly title: string
	/** Everything the drawing shows, as sentences. */
	readonly description: string
	readonly size: ChartSize
}

/** Gives the drawing its name and its words, and takes away what a page's content policy would refuse. */
export function dress(
	drawing: ReturnType<typeof Plot.plot>,
	{ id, title, description, size }: Dress,
): string {
	for (const style of Array.from(drawing.querySelectorAll('style'))) style.remove()
	// The drawing is told as a whole; a name on a group without a role is an error to assistive technology.
	for (const part of Array.from(drawing.querySelectorAll('g[aria-label]'))) part.removeAttribute('aria-label')
	drawing.removeAttribute('style')
	drawing.removeAttribute('class')
	drawing.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
	drawing.setAttribute('font-family', `'${typeface}', '${typeface} Variable', sans-serif`)
	drawing.setAttribute('font-size', '14')
	drawing.setAttribute('fill', palette.ink)
	drawing.setAttribute('width', String(size.width))
	drawing.setAttribute('height', String(size.height))
	drawing.setAttribute('role', 'img')
	drawing.setAttribute('aria-labelledby', `${id}-title ${id}-desc`)
	// An SVG file is XML: it knows no `&nbsp;`.
	return drawing.outerHTML
		.replaceAll('&nbsp;', '\u00a0')
		.replace(/^<svg[^>]*>/, (open) => `${open}${headOf({ id, title, description })}`)
}

/** The same around marks that are written already. */
export function dressed(marks: string, { id, title, description, size }: Dress): string {
	const { width, height } = size
	return (
		`<svg fill="${palette.ink}" font-family="'${typeface}', '${typeface} Variable', sans-serif" font-size="14" ` +
		`text-anchor="middle" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ` +
		`xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="${id}-title ${id}-desc">` +
		`${headOf({ id, title, description })}${marks}</svg>`
	)
}

function headOf({ id, title, description }: Omit<Dress, 'size'>): string {
	return (
		`<title id="${id}-title">${escaped(title)}</title><desc id="${id}-desc">${escaped(description)}</desc>` +
		`<defs><pattern id="${id}-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
		`<rect width="6" height="6" fill="${palette.white}"/><rect width="2" height="6" fill="${palette.axis}"/></pattern></defs>`
	)
}

/** The same chart always has the same id; two charts on a page differ. */
export function idOf(text: string): string {
	let hash = 2166136261
	for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619) >>> 0
	return `chart-${hash.toString(36)}`
}
