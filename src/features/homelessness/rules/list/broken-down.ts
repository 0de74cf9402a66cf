import { type Breakdown, lengthBands } from './parts.ts'
import type { Filterable } from './row.ts'

type Broken = Filterable & { readonly unit: string }

export type BrokenDown = {
	readonly key: string
	readonly total: number
	/** By situation number. */
	readonly situations: Readonly<Record<number, number>>
}

const keysOf: Record<Breakdown, (row: Broken) => readonly string[]> = {
	sex: (row) => [row.sex],
	age: (row) => [row.ageBand],
	children: (row) => [row.children],
	population: (row) => [row.population ?? 'adult'],
	length: (row) => [row.length ?? 'unknown'],
	place: (row) => [row.place ?? 'unknown'],
	came: (row) => [row.came ?? 'unknown'],
	subgroup: (row) => row.subgroups,
	cause: (row) => row.causes,
	need: (row) => row.needs,
	unit: (row) => [row.unit],
}

/** Subgroups, causes and needs overlap: their lines do not add up to the whole. */
export function overlaps(by: Breakdown): boolean {
	return by === 'subgroup' || by === 'cause' || by === 'need'
}

/** What has an order of its own keeps it; else the largest group stands first. */
const ownOrder: Partial<Record<Breakdown, readonly string[]>> = {
	age: ['0-17', '18-24', '25-44', '45-64', '65-', 'unknown'],
	length: [...lengthBands, 'unknown'],
	cause: ['structural', 'institutional', 'relational', 'individual'],
	need: ['structural', 'institutional', 'relational', 'individual'],
}

/** How many of the rows are in each group, and in which situations. */
export function brokenDown(rows: readonly Broken[], by: Breakdown): BrokenDown[] {
	const groups = new Map<string, { total: number; situations: Record<number, number> }>()
	for (const row of rows) {
		for (const key of keysOf[by](row)) {
			const group = groups.get(key) ?? { total: 0, situations: {} }
			group.total += 1
			group.situations[row.situation] = (group.situations[row.situation] ?? 0) + 1
			groups.set(key, group)
		}
	}
	return [...groups]
		.map(([key, group]) => ({ key, ...group }))
		.toSorted((a, b) => {
			const order = ownOrder[by]
			if (order !== undefined) return order.indexOf(a.key) - order.indexOf(b.key)
			return b.total - a.total || a.key.localeCompare(b.key, 'sv')
		})
}
