import { isSmallCount, wordedBelow } from '../../../../foundation/small-counts.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { type Beforehand, wasKeptBack } from '../../rules/edition/beforehand.ts'
import type { Years } from '../../rules/edition/counts.ts'
import { cellOfFigure, measures } from '../../rules/edition/measures.ts'
import { listHiddenCells } from '../../store/editions.ts'
import {
	listAuthorityFigures,
	listFrozenCounts,
	listPageFigures,
	listReleasedCounts,
} from '../../store/known-figures.ts'
import { listReleases } from '../../store/releases.ts'

/**
 * What readers know already of the numbers of these years: the enforcement authority's figures; those of frozen rounds,
 * whose papers are public, tertials and half-years too; those
 * of plan pages that have been published; and what a named decision has let out.
 */
export async function knownBeforehand({ db }: Act, { first, last }: Years): Promise<Beforehand[]> {
	const inYears = ({ year }: { readonly year: number }) => year >= first && year <= last
	const released = await listReleases(db)
	const editions = await listHiddenCells(db)
	const isReleased = (indicatorId: string, year: number) =>
		released.some((one) => one.indicatorId === indicatorId && one.year === year)
	const authority = (await listAuthorityFigures(db))
		.filter(inYears)
		.flatMap(({ year, executed, withChildren, children }): Beforehand[] => {
			const told = (cell: Beforehand['cell'], said: number | null): Beforehand[] =>
				said === null ? [] : [{ cell, by: 'authority', until: null, said }]
			return [
				...told({ measure: measures.evictions, year, labels: {} }, executed),
				...told({ measure: measures.evictions, year, labels: { children: 'yes' } }, withChildren),
				...told({ measure: measures.childrenEvicted, year, labels: {} }, children),
			]
		})
	const frozen = (await listFrozenCounts(db)).filter(inYears).flatMap((figure): Beforehand[] => {
		const cell = cellOfFigure(figure.definition, figure.year)
		if (cell === null || wasKeptBack(cell, figure.frozenAt, editions)) return []
		const { until, value, indicatorId } = figure
		const small = isSmallCount(value) && !isReleased(indicatorId, figure.year)
		return [{ cell, by: 'round', until, said: small ? { fewerThan: wordedBelow } : value }]
	})
	const decided = (await listReleasedCounts(db)).filter(inYears).flatMap((one): Beforehand[] => {
		const cell = cellOfFigure(one.definition, one.year)
		return cell === null ? [] : [{ cell, by: 'decision', until: null, said: 'exact' }]
	})
	const pages = (await listPageFigures(db)).filter(inYears).flatMap((figure): Beforehand[] => {
		const { definitionId: id, definitionVersion: version, year, value } = figure
		const [cell, said] = [cellOfFigure({ id, version }, year), saidOnPage(value)]
		return cell === null || said === null ? [] : [{ cell, by: 'page', until: null, said }]
	})
	return [...decided, ...authority, ...frozen, ...pages]
}

/** A number, or what a small one is worded as; null where the page tells nothing. */
function saidOnPage(value: unknown): number | { fewerThan: number } | null {
	if (typeof value === 'number') return value
	return typeof value === 'object' && value !== null ? { fewerThan: wordedBelow } : null
}
