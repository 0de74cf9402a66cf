import { createHash } from 'node:crypto'
import type { Act } from '../../../../platform/transaction.ts'
import { compareFigures, type FigureComparison } from '../../rules/outside/compare.ts'
import { type FigureSource, type OutsideFigure, placeKey } from '../../rules/outside/figure.ts'
import type { FigureFile } from '../../rules/outside/figure-file.ts'
import { listEvictionFigures } from '../../store/outside/authority-evictions.ts'
import { listOutsideFigures } from '../../store/outside/figures.ts'

export type KeptNow = readonly (OutsideFigure & { readonly importId?: string | null })[]

/** What a file that was read would do now, and a mark that is another when it would do anything else. */
export async function whatChanges(
	db: Act['db'],
	source: FigureSource,
	content: FigureFile,
): Promise<FigureComparison & { readonly kept: KeptNow; readonly seen: string }> {
	const kept: KeptNow =
		source === 'evictions' ? await listEvictionFigures(db) : await listOutsideFigures(db, source)
	const comparison = compareFigures(content.figures, kept)
	const { added, changed } = comparison
	const said = [...added, ...changed].map((one) => [placeKey(one), one.value, one.was?.value])
	const seen = createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 16)
	return { ...comparison, kept, seen }
}
