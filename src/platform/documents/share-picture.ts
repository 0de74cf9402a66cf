import { Resvg } from '@resvg/resvg-js'
import { escaped } from '../../foundation/markup.ts'
import { fontFiles } from './fonts.ts'
import { palette, typeface } from './palette.ts'

const size = { width: 1200, height: 630 } as const
const edge = 80
const titleLetters = 34
const titleLines = 4

/** What is shown where a page is shared: who says it, what it is called and a line about it, on the sender's own colour. */
export function sharePicture(told: {
	readonly sender: string
	readonly title: string
	readonly line: string
	readonly band: string
}): Uint8Array {
	const lines = wrapped(told.title, titleLetters).slice(0, titleLines)
	const title = lines.map(
		(line, at) =>
			`<text x="${edge}" y="${250 + at * 78}" font-size="66" font-weight="600">${escaped(line)}</text>`,
	)
	const svg =
		`<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" font-family="'${typeface}'" fill="${palette.ink}">` +
		`<rect width="${size.width}" height="${size.height}" fill="${palette.white}"/>` +
		`<rect width="${size.width}" height="48" fill="${escaped(told.band)}"/>` +
		`<text x="${edge}" y="134" font-size="40" font-weight="600" fill="${palette.secondary}">${escaped(told.sender)}</text>` +
		`${title.join('')}<text x="${edge}" y="${size.height - 50}" font-size="34" fill="${palette.secondary}">${escaped(told.line)}</text></svg>`
	const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: typeface }
	return new Resvg(svg, { font, fitTo: { mode: 'width', value: size.width } }).render().asPng()
}

/** Lines of at most so many letters, cut between words. */
function wrapped(text: string, letters: number): string[] {
	const lines: string[] = []
	for (const word of text.split(/\s+/)) {
		const last = lines.at(-1)
		if (last === undefined || `${last} ${word}`.length > letters) lines.push(word)
		else lines[lines.length - 1] = `${last} ${word}`
	}
	return lines
}
