import { Resvg } from '@resvg/resvg-js'
import { fontFiles } from './fonts.ts'
import { palette, typeface } from './palette.ts'

const sharpness = 2.5

/** Word shows SVG only in its newest versions: a picture of the chart, sharp enough to print. */
export function chartPng(svg: string): Uint8Array {
	const picture = new Resvg(svg, {
		background: palette.white,
		fitTo: { mode: 'zoom', value: sharpness },
		font: { fontFiles, loadSystemFonts: false, defaultFontFamily: typeface },
	})
	return picture.render().asPng()
}
