import { escaped } from '../../foundation/markup.ts'
import { palette, typeface } from './palette.ts'

const edge = 24
const titleFont = 20
const smallFont = 14
const letterWidth = { title: 9.6, small: 6.9 } as const

type Poster = {
	/** The finding, over the drawing. */
	readonly title: string
	/** What is drawn. */
	readonly deck: string
	/** Where the numbers come from, under it. */
	readonly source: string
	/** Drawn by our own chart code, with its width and height. */
	readonly svg: string
}

/** A drawing that is taken out of its page keeps its finding and its source: one SVG that stands by itself. */
export function chartPoster({ title, deck, source, svg }: Poster): string {
	const size = sizeOf(svg)
	const room = size.width
	const titles = lines(title, room / letterWidth.title)
	const sources = lines(source, room / letterWidth.small)
	const top = edge + titles.length * 26 + 26
	const below = top + size.height
	const height = below + 8 + sources.length * 19 + edge
	const width = size.width + 2 * edge
	const text = (line: string, y: number, given: string) =>
		`<text x="${edge}" y="${y}" ${given}>${escaped(line)}</text>`
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="'${typeface}', sans-serif" fill="${palette.ink}">` +
		`<rect width="${width}" height="${height}" fill="${palette.white}"/>` +
		titles
			.map((line, at) => text(line, edge + 20 + at * 26, `font-size="${titleFont}" font-weight="600"`))
			.join('') +
		text(deck, edge + 18 + titles.length * 26, `font-size="${smallFont}" fill="${palette.secondary}"`) +
		svg.replace(/^<svg /, `<svg x="${edge}" y="${top}" `) +
		sources
			.map((line, at) =>
				text(line, below + 22 + at * 19, `font-size="${smallFont}" fill="${palette.secondary}"`),
			)
			.join('') +
		'</svg>'
	)
}

function sizeOf(svg: string): { width: number; height: number } {
	const [open = ''] = /^<svg[^>]*>/.exec(svg) ?? []
	const of = (name: string) => Number(new RegExp(`(?<![\\w-])${name}="([\\d.]+)"`).exec(open)?.[1] ?? 0)
	return { width: of('width'), height: of('height') }
}

/** Lines of at most so many letters, cut between words. */
function lines(words: string, letters: number): string[] {
	const found: string[] = []
	for (const word of words.split(' ').filter((one) => one !== '')) {
		const last = found.at(-1)
		if (last === undefined || `${last} ${word}`.length > letters) found.push(word)
		else found[found.length - 1] = `${last} ${word}`
	}
	return found
}
