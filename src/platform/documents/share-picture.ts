import { Resvg } from '@resvg/resvg-js'
import { escaped } from '../../foundation/markup.ts'
import { fontFiles } from './fonts.ts'
import { palette, typeface } from './palette.ts'

const size = { width: 1200, height: 630 } as const
const edge = 80
const alone = { letters: 34, most: 4, top: 250, step: 78, font: 66 } as const
const aboveChart = { letters: 56, most: 2, top: 196, step: 48, font: 40 } as const
const chartPlace = 'x="80" y="236" width="1040" height="285"'

/** What is shown where a page is shared: who says it, what it is called and a line about it, on the sender's own colour. */
export function sharePicture(told: {
	readonly sender: string
	readonly title: string
	readonly line: string
	readonly band: string
	/** A chart as SVG, drawn under a shorter title. */
	readonly chart?: string
}): Uint8Array {
	const { letters, most, top, step, font: title } = told.chart === undefined ? alone : aboveChart
	const lines = wrapped(told.title, letters).slice(0, most)
	const titles = lines.map(
		(line, at) =>
			`<text x="${edge}" y="${top + at * step}" font-size="${title}" font-weight="600">${escaped(line)}</text>`,
	)
	const svg =
		`<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" font-family="'${typeface}'" fill="${palette.ink}">` +
		`<rect width="${size.width}" height="${size.height}" fill="${palette.white}"/>` +
		`<rect width="${size.width}" height="48" fill="${escaped(told.band)}"/>` +
		`<text x="${edge}" y="134" font-size="40" font-weight="600" fill="${palette.secondary}">${escaped(told.sender)}</text>` +
		`${titles.join('')}${told.chart === undefined ? '' : placed(told.chart)}<text x="${edge}" y="${size.height - 50}" font-size="34" fill="${palette.secondary}">${escaped(told.line)}</text></svg>`
	const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: typeface }
	return new Resvg(svg, { font, fitTo: { mode: 'width', value: size.width } }).render().asPng()
}

/** The chart where it belongs in the picture: its own size gives way. */
function placed(chart: string): string {
	return chart.replace(/^<svg ([^>]*)>/, (_, given: string) => {
		const kept = given.replace(/(?<![\w-])(?:width|height)="[^"]*" ?/g, '')
		return `<svg ${chartPlace} ${kept}>`
	})
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
