import { encode } from 'uqr'

/** A picture of a text that a camera reads: how many squares wide, and the dark ones as one path. */
export function qrPath(text: string): { readonly width: number; readonly path: string } {
	const { data, size } = encode(text, { ecc: 'M', border: 4 })
	const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
	return { width: size, path: squares.join('') }
}
