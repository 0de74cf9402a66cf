import { type FigurePlace, placeKey, type ReadFigure } from './figure.ts'
import type { FigureFault } from './figure-file.ts'

/** A figure that stands there twice with two values is nobody's to choose between: the later row says so. */
export function withoutSecond(
	figures: readonly ReadFigure[],
	columnOf: (place: FigurePlace) => string,
): { readonly figures: ReadFigure[]; readonly faults: FigureFault[] } {
	const seen = new Map<string, number | null>()
	const kept: ReadFigure[] = []
	const faults: FigureFault[] = []
	for (const figure of figures) {
		const key = placeKey(figure)
		const before = seen.get(key)
		if (before === undefined) {
			seen.set(key, figure.value)
			kept.push(figure)
		} else if (before !== figure.value) {
			const found = figure.value === null ? '' : String(figure.value)
			faults.push({ row: figure.row, column: columnOf(figure), problem: 'figure-twice', found })
		}
	}
	return { figures: kept, faults }
}
