import { totalLabel } from '../../features/indicators/index.ts'
import { GroundFault } from '../../platform/database/ground-fault.ts'
import { readDataFile, shown } from './data-file.ts'

export type CountsFile = {
	readonly rows: readonly { readonly labels: readonly string[]; readonly count: number }[]
	/** For each dimension its labels, in the order in which rows first have them. */
	readonly labels: readonly (readonly string[])[]
}

/** Inner cells, one a row: a label for each dimension and a whole number. */
export async function readCounts(file: string, by: readonly string[], count: string): Promise<CountsFile> {
	const rows: { labels: string[]; count: number }[] = []
	const seen = new Set<string>()
	const labels = by.map(() => new Set<string>())
	await readDataFile(file, { needed: [...by, count], optional: [] }, (row) => {
		const found = by.map((dimension, nth) => {
			const label = row.filled(dimension)
			if (label === totalLabel) {
				throw row.fault(dimension, `is ${totalLabel}; rows hold inner cells only, sums are made here.`)
			}
			labels[nth]?.add(label)
			return label
		})
		const text = row.filled(count)
		if (!/^\d{1,9}$/.test(text)) {
			throw row.fault(count, `${shown(text)} is no count; write a whole number from 0 to 999999999.`)
		}
		const key = JSON.stringify(found)
		if (seen.has(key)) {
			throw row.fault(
				by.join(', '),
				`${found.map(shown).join(', ')} has an earlier row; write one row for each cell.`,
			)
		}
		seen.add(key)
		rows.push({ labels: found, count: Number(text) })
	})
	if (rows.length === 0)
		throw new GroundFault(`${file} has no rows under its first one; give inner cells, one a row.`)
	return { rows, labels: labels.map((set) => [...set]) }
}
