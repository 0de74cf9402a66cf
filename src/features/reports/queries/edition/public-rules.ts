import type { Act } from '../../../../platform/transaction.ts'
import { cellsBehind, keyOf } from '../../rules/edition/measures.ts'
import type { Figure } from '../../rules/facts.ts'
import { listHiddenCells } from '../../store/editions.ts'
import { listReleasedCounts } from '../../store/known-figures.ts'
import { listReleases, type Release } from '../../store/releases.ts'

/** What decides how a figure is printed for anyone: named decisions that let single ones out, and what an edition keeps back. */
export type PublicRules = {
	readonly releases: readonly Release[]
	/**
	 * Whether an edition hides this very number, or what a share is made of: then nothing else may tell it. A later edition
	 * does not open it, since a round may have frozen the number of then; one that was prepared with a decision does.
	 */
	keepsBack(figure: Pick<Figure, 'definition' | 'year' | 'source'>): boolean
}

export async function publicRules({ db }: Act): Promise<PublicRules> {
	const editions = await listHiddenCells(db)
	const decided = await listReleasedCounts(db)
	return {
		releases: await listReleases(db),
		keepsBack({ definition, year, source }) {
			if (source !== 'counted' || definition === null) return false
			const behind = cellsBehind(definition, year).map(keyOf)
			const isDecided = decided.some((one) => one.year === year && one.definition.id === definition.id)
			const ofYear = editions.filter(({ firstYear, lastYear }) => firstYear <= year && year <= lastYear)
			return (isDecided ? ofYear.slice(-1) : ofYear).some(({ hiddenCells }) =>
				behind.some((key) => hiddenCells.includes(key)),
			)
		},
	}
}
