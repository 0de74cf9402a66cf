/** WCAG 2.2, 1.4.3: text of ordinary size needs this against what is behind it. */
export const enough = 4.5

export const white = '#ffffff'
export const ink = '#202733'

/** How a colour stands against another, from 1 to 21; both as `#rrggbb`. */
export function contrast(one: string, other: string): number {
	const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
	return (lighter + 0.05) / (darker + 0.05)
}

/** The text on a coloured band: dark where it can be read, else white; null where neither can. */
export function textOn(band: string): string | null {
	return [ink, white].find((text) => contrast(text, band) >= enough) ?? null
}

function luminance(colour: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
		const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
	})
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
