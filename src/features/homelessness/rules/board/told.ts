import { isSmallCount, wordedBelow } from '../../../../foundation/small-counts.ts'
import { fillings } from './fillings.ts'

/** A number, "fewer than five", or nothing because a small one could be reckoned from it. */
export type Told = number | { readonly fewerThan: number } | null

/** Two sums of cells that are equal. What they lack of that is a cell of its own, which nobody is told but may guess. */
export type Bond = { readonly sum: readonly string[]; readonly of: readonly string[] }

export type BoundCells = {
	readonly cells: ReadonlyMap<string, number>
	readonly bonds: readonly Bond[]
}

const smallNumbers = Array.from({ length: wordedBelow - 1 }, (_, at) => at + 1)

/**
 * What a reader is told: counts of one to four in words, and so many others withheld that each small one could still be
 * any of one to four. A zero is told always: it is about nobody.
 */
export function toldToReaders({ cells, bonds }: BoundCells): Map<string, Told> {
	const names = [...cells.keys()]
	const place = new Map(names.map((name, at) => [name, at]))
	const values = [...cells.values()]
	const members = bonds.map(({ sum, of }) =>
		[...sum.map((name) => ({ name, times: 1 })), ...of.map((name) => ({ name, times: -1 }))].flatMap(
			({ name, times }) => {
				const cell = place.get(name)
				return cell === undefined ? [] : [{ cell, times }]
			},
		),
	)
	for (const bond of members) {
		const lack = bond.reduce((total, { cell, times }) => total + times * (values[cell] ?? 0), 0)
		if (isSmallCount(Math.abs(lack))) bond.push({ cell: values.push(lack) - 1, times: -1 })
	}
	const kept = values.map((value, at) => {
		if (!isSmallCount(Math.abs(value))) return 'told' as const
		return at < names.length ? ('worded' as const) : ('withheld' as const)
	})
	const withheldFor = fillings({ values, members, kept, largest: wordedBelow - 1 })
	for (const [at, value] of values.entries()) {
		if (!isSmallCount(Math.abs(value))) continue
		for (const number of smallNumbers) {
			for (const cell of withheldFor(at, number)) kept[cell] = 'withheld'
		}
	}
	return new Map(
		names.map((name, at) => {
			const told = kept[at] === 'told' ? (values[at] ?? 0) : null
			return [name, kept[at] === 'worded' ? { fewerThan: wordedBelow } : told]
		}),
	)
}
