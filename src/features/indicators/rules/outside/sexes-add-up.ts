import { type FigurePlace, type FigureSex, placeKey, type ReadFigure } from './figure.ts'
import type { FigureFault } from './figure-file.ts'

/** Women and men together are everybody: a sum that says something else is told at the row of the sum. */
export function sexesThatDoNotAddUp(
	figures: readonly ReadFigure[],
	columnOf: (place: FigurePlace) => string,
): FigureFault[] {
	const values = new Map(figures.map((one) => [placeKey(one), one.value]))
	const of = (figure: ReadFigure, sex: FigureSex) => values.get(placeKey({ ...figure, sex })) ?? null
	return figures.flatMap((sum) => {
		if (sum.sex !== 'all' || sum.value === null) return []
		const [women, men] = [of(sum, 'woman'), of(sum, 'man')]
		if (women === null || men === null || women + men === sum.value) return []
		return [
			{
				...{ row: sum.row, column: columnOf(sum), found: String(sum.value) },
				problem: 'sexes-add-up-to-another' as const,
			},
		]
	})
}
