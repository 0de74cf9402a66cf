import { Resvg } from '@resvg/resvg-js'
import { fontFiles } from './fonts.ts'
import { typeface } from './palette.ts'

export type Logo = { readonly bytes: Uint8Array; readonly width: number; readonly height: number }

const height = 120
const widest = 8 * height
const mostPixels = 16_000_000
const pngBegins = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** Anything by which a drawing reaches outside itself, or that would run. */
const outside =
	/<!DOCTYPE|<!ENTITY|<script|<foreignObject|@import|\son\w+\s*=|(?:href|src)\s*=\s*["'](?!#|data:image\/(?:png|jpeg);base64,)|url\(\s*["']?(?!["']?#)/i

/**
 * A municipality's mark drawn anew as a small picture: whatever else the file carried (script, addresses, where a photograph
 * was taken) stays behind. Or what is wrong with it: `not-a-logo`, `logo-too-large`, `logo-refers-outside`.
 */
export function logoFrom(file: Uint8Array): Logo | 'not-a-logo' | 'logo-too-large' | 'logo-refers-outside' {
	const svg = pngBegins.every((byte, at) => file[at] === byte) ? framed(file) : drawing(file)
	if (svg === null) return 'not-a-logo'
	if (svg === 'too-large') return 'logo-too-large'
	if (outside.test(svg)) return 'logo-refers-outside'
	try {
		const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: typeface }
		const drawn = new Resvg(svg, { font, fitTo: { mode: 'height', value: height } })
		if (drawn.width / drawn.height > widest / height) return 'logo-too-large'
		const picture = drawn.render()
		return { bytes: picture.asPng(), width: picture.width, height: picture.height }
	} catch {
		return 'not-a-logo'
	}
}

/** A PNG as a drawing that holds nothing but it; its size stands in its first chunk. */
function framed(png: Uint8Array): string | null | 'too-large' {
	if (png.length < 24) return null
	const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
	const [width, high] = [view.getUint32(16), view.getUint32(20)]
	if (width === 0 || high === 0) return null
	if (width * high > mostPixels) return 'too-large'
	const data = Buffer.from(png).toString('base64')
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${high}">` +
		`<image href="data:image/png;base64,${data}" width="${width}" height="${high}"/></svg>`
	)
}

function drawing(file: Uint8Array): string | null {
	const text = new TextDecoder('utf-8', { fatal: false }).decode(file)
	return /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*|<!DOCTYPE[^>]*>\s*)*<svg[\s>]/.test(text)
		? text
		: null
}
