import type { Act } from '../../../platform/transaction.ts'
import type { IndicatorPromise } from '../rules/indicator.ts'
import { listIndicators, saveIndicator } from '../store.ts'

/**
 * Indicators promise what a plan now says of them. Whose figure is the official one stays, but nothing that is no longer
 * counted is official by counting. Those that are not there, or not the actor's to change, are left.
 */
export async function promiseAnew(
	{ db, actor }: Act,
	promised: readonly (IndicatorPromise & { readonly id: string })[],
): Promise<void> {
	const there = new Map(
		(
			await listIndicators(
				db,
				promised.map(({ id }) => id),
			)
		).map((one) => [one.id, one]),
	)
	for (const promise of promised) {
		const indicator = there.get(promise.id)
		if (indicator === undefined) continue
		const lost = indicator.officialSource === 'counted' && promise.countedFrom === null
		const officialSource = lost ? 'typed' : indicator.officialSource
		await saveIndicator(db, actor.municipalityId, { ...promise, officialSource })
	}
}
