import { hash } from 'node:crypto'

const words = 8

/** Rows of one table, counted, and a digest that is the same in whatever order they come: the sum of each row's SHA-256. */
export type RowDigest = { add(row: Uint8Array): void; told(): Rows }

export type Rows = { readonly rows: number; readonly digest: string }

export function digestOfRows(): RowDigest {
	const sum = new Uint32Array(words)
	let rows = 0
	return {
		add(row) {
			const one = hash('sha256', row, 'buffer')
			let carried = 0
			for (let word = words - 1; word >= 0; word -= 1) {
				const next = (sum[word] ?? 0) + one.readUInt32BE(4 * word) + carried
				sum[word] = next
				carried = next > 0xffff_ffff ? 1 : 0
			}
			rows += 1
		},
		told: () => ({ rows, digest: [...sum].map((word) => word.toString(16).padStart(8, '0')).join('') }),
	}
}
