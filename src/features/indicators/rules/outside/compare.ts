import { type OutsideFigure, placeKey } from './figure.ts'

export type FigureChange = OutsideFigure & {
	readonly was: { readonly value: number | null } | null
}

export type FigureComparison = {
	readonly added: readonly FigureChange[]
	readonly changed: readonly FigureChange[]
	readonly same: number
}

/** What a file would do to what is kept: figures that it does not tell of stay as they are. */
export function compareFigures(
	given: readonly OutsideFigure[],
	kept: readonly OutsideFigure[],
): FigureComparison {
	const before = new Map(kept.map((one) => [placeKey(one), one.value]))
	const added: FigureChange[] = []
	const changed: FigureChange[] = []
	let same = 0
	for (const { measure, year, sex, fromAge, toAge, value } of given) {
		const figure = { measure, year, sex, fromAge, toAge, value }
		const known = before.get(placeKey(figure))
		if (known === undefined) added.push({ ...figure, was: null })
		else if (known === value) same += 1
		else changed.push({ ...figure, was: { value: known } })
	}
	return { added, changed, same }
}

/** What an import did, taken back. */
export function takenBack(changes: readonly FigureChange[]): FigureChange[] {
	return changes.map(({ was, value, ...place }) => ({
		...place,
		value: was?.value ?? null,
		was: { value },
	}))
}
