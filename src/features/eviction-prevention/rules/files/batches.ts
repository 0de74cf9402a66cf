type Keyed = { readonly key: string }

/**
 * Cuts a file into pieces that may each be kept at once: none holds two rows about the same notice, since the later of
 * them is judged by what the earlier one left.
 */
export function inBatches<Row extends Keyed>(rows: readonly Row[], most: number): Row[][] {
	const batches: Row[][] = []
	let batch: Row[] = []
	let seen = new Set<string>()
	for (const row of rows) {
		if (batch.length === most || seen.has(row.key)) {
			batches.push(batch)
			batch = []
			seen = new Set()
		}
		batch.push(row)
		seen.add(row.key)
	}
	return batch.length === 0 ? batches : [...batches, batch]
}
