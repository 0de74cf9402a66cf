import { type Dimension, totalLabel } from './dimension.ts'
import { type Cell, countCell, type Equation, type Grid, type Release, type Rule } from './release.ts'

/** Counts of one measure by dimensions; a combination that is left out counts nobody. */
export type CountTable = {
	/** What is counted: cells of two tables are one when measure and labels are the same. */
	readonly measure: string
	readonly dimensions: readonly Dimension[]
	readonly counts: readonly { readonly labels: readonly string[]; readonly count: number }[]
}

/** A place in a table: its labels in the dimensions' order, and which cell of the release lies there. */
export type Place = { readonly labels: readonly string[]; readonly cell: number }

export type LinkedTables = {
	readonly release: Release
	/** For each table its places, inner cells and totals, in the order of the labels. */
	readonly places: readonly (readonly Place[])[]
	/** Where each number lies, by a name that is the same in every edition. */
	readonly keys: ReadonlyMap<string, number>
	cellOf(measure: string, labels: Readonly<Record<string, string>>): number | undefined
}

export type CellChoice = (cell: {
	readonly measure: string
	readonly labels: Readonly<Record<string, string>>
	readonly count: number
	/** In how many of the table's dimensions it is a sum. */
	readonly sums: number
}) => Partial<Pick<Cell, 'standing' | 'weight' | 'primary'>>

/** Sums are what most readers need: they weigh more the more they sum, and large counts a little more than small. */
export function readersWeight(count: number, sums: number): number {
	return 1 + sums / 2 + Math.log2(1 + count) / 50
}

/** All tables as one release: what two of them share is one cell, so that neither gives away what the other hides. */
export function linkTables(
	tables: readonly CountTable[],
	rule: Rule,
	choose: CellChoice = () => ({}),
): LinkedTables {
	const cells: Cell[] = []
	const equations = new Map<string, Equation>()
	const byKey = new Map<string, number>()
	const places = tables.map(({ measure, dimensions, counts }) => {
		const sizes = dimensions.map(({ labels }) => labels.length)
		const values = summed(dimensions, counts)
		const placed = values.map((count, at): Place => {
			const coordinates = coordinatesOf(at, sizes)
			const labels = coordinates.map((place, nth) => dimensions[nth]?.labels[place] ?? '')
			const named = Object.fromEntries(dimensions.map(({ name }, nth) => [name, labels[nth] ?? '']))
			const key = keyOf(measure, named)
			const before = byKey.get(key)
			if (before !== undefined) {
				if (cells[before]?.value !== count) throw new Error(`two tables count ${key} differently`)
				return { labels, cell: before }
			}
			const sums = coordinates.filter((place, nth) => place >= (dimensions[nth]?.leaves ?? 0)).length
			byKey.set(key, cells.length)
			const choice = choose({ measure, labels: named, count, sums })
			cells.push(countCell(count, rule, { weight: readersWeight(count, sums), ...choice }))
			return { labels, cell: cells.length - 1 }
		})
		for (const equation of sumsOf(dimensions, sizes, placed)) {
			equations.set(equation.terms.map(({ cell, factor }) => `${factor}:${cell}`).join(' '), equation)
		}
		return placed
	})
	const grids = tables.map(({ dimensions }, nth) => gridOf(dimensions, places[nth] ?? []))
	return {
		release: { cells, equations: [...equations.values()], grids },
		places,
		keys: byKey,
		cellOf: (measure, labels) => byKey.get(keyOf(measure, labels)),
	}
}

function gridOf(dimensions: readonly Dimension[], places: readonly Place[]): Grid {
	return {
		sizes: dimensions.map(({ labels }) => labels.length),
		over: dimensions.map(({ leaves, leavesOf }) => {
			const over = Array.from({ length: leaves }, (): number[] => [])
			for (const [label, held] of leavesOf.entries()) for (const leaf of held) over[leaf]?.push(label)
			return over
		}),
		cells: places.map(({ cell }) => cell),
	}
}

function keyOf(measure: string, labels: Readonly<Record<string, string>>): string {
	const said = Object.entries(labels).filter(([, label]) => label !== totalLabel)
	return JSON.stringify([measure, ...said.sort(([a], [b]) => (a < b ? -1 : 1))])
}

/** The counts of every place, row-major; each leaf is added to all that hold it. */
function summed(dimensions: readonly Dimension[], counts: CountTable['counts']): number[] {
	const sizes = dimensions.map(({ labels }) => labels.length)
	const values = new Array<number>(sizes.reduce((product, size) => product * size, 1)).fill(0)
	const holders = dimensions.map(({ labels, leavesOf }) => {
		const places = new Map(labels.map((label): [string, number[]] => [label, []]))
		leavesOf.forEach((leaves, place) => {
			for (const leaf of leaves) places.get(labels[leaf] ?? '')?.push(place)
		})
		return places
	})
	for (const { labels, count } of counts) {
		if (count === 0) continue
		let at = [0]
		holders.forEach((holder, nth) => {
			const into = holder.get(labels[nth] ?? '') ?? []
			at = at.flatMap((base) => into.map((place) => base * (sizes[nth] ?? 1) + place))
		})
		for (const place of at) values[place] = (values[place] ?? 0) + count
	}
	return values
}

function coordinatesOf(at: number, sizes: readonly number[]): number[] {
	const coordinates = sizes.map(() => 0)
	let rest = at
	for (let nth = sizes.length - 1; nth >= 0; nth--) {
		const size = sizes[nth] ?? 1
		coordinates[nth] = rest % size
		rest = Math.floor(rest / size)
	}
	return coordinates
}

function* sumsOf(
	dimensions: readonly Dimension[],
	sizes: readonly number[],
	placed: readonly Place[],
): Generator<Equation> {
	for (const [nth, { sums }] of dimensions.entries()) {
		const step = sizes.slice(nth + 1).reduce((product, size) => product * size, 1)
		const cellAt = (base: number, place: number) => placed[base + place * step]?.cell ?? 0
		for (const [base] of placed.entries()) {
			if (Math.floor(base / step) % (sizes[nth] ?? 1) !== 0) continue
			for (const { of, parts } of sums) {
				const terms = parts.map((part) => ({ cell: cellAt(base, part), factor: 1 }))
				yield { terms: [...terms, { cell: cellAt(base, of), factor: -1 }], equals: 0 }
			}
		}
	}
}
