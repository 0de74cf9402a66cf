import type { Instant } from '../../../../foundation/plain-date.ts'
import type { Act } from '../../../../platform/transaction.ts'
import type { Measured } from '../../rules/outcome.ts'
import { listEvictionFigures } from '../../store/outside/authority-evictions.ts'
import { listOutsideFigures } from '../../store/outside/figures.ts'
import { listImportsById } from '../../store/outside/imports.ts'
import { listLinks } from '../../store/outside/settings.ts'

/** The outside figures that are the authority values of indicators which name them. */
export async function outsideValues(
	{ db, now }: Act,
	indicatorIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Measured[]>> {
	const links = await listLinks(db, indicatorIds)
	if (links.length === 0) return new Map()
	const measures = links.flatMap(({ source, measure }) => (source === 'kolada' ? [measure] : []))
	const [kolada, evictions] = await Promise.all([
		measures.length === 0 ? [] : listOutsideFigures(db, 'kolada', measures),
		links.some(({ source }) => source === 'evictions') ? listEvictionFigures(db) : [],
	])
	const importIds = [...new Set(kolada.flatMap(({ importId }) => (importId === null ? [] : [importId])))]
	const retrieved = new Map<string | null, Instant | null>(
		(await listImportsById(db, importIds)).map((one) => [one.id, one.retrievedAt]),
	)
	const figures = {
		kolada: kolada.map((one) => ({ ...one, asOf: retrieved.get(one.importId) ?? now })),
		evictions: evictions.map((one) => ({ ...one, asOf: now })),
	}
	return new Map(
		links.map(({ indicatorId, source, measure, sex }) => [
			indicatorId,
			figures[source].flatMap((one): Measured[] =>
				one.measure !== measure || one.sex !== sex || one.value === null
					? []
					: [
							{
								...{ year: one.year, value: one.value, source: 'authority', asOf: one.asOf },
								...{ definition: null, filter: null, enteredBy: null, share: null, frozen: false },
								note: source === 'kolada' ? `Kolada ${measure}` : null,
							},
						],
			),
		]),
	)
}
