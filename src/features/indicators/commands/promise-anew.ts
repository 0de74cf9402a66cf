import type { Act } from '../../../platform/transaction.ts'
import type { IndicatorPromise } from '../rules/indicator.ts'
import { listIndicators, saveIndicator } from '../store.ts'

type Promised = IndicatorPromise & { readonly id: string }

/**
 * Indicators promise what a plan now says of them, after what it said `before`. Whose figure is the official one stays, and
 * so does how it is counted where the plan says nothing new of that; but nothing that is no longer counted is official by
 * counting. Those that are not there, or not the actor's to change, are left.
 */
export async function promiseAnew(
	{ db, actor }: Act,
	promised: readonly Promised[],
	before: readonly Promised[],
): Promise<void> {
	const said = new Map(before.map((one) => [one.id, countOf(one)]))
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
		const { definition, countedFrom } = said.get(promise.id) === countOf(promise) ? indicator : promise
		const lost = indicator.officialSource === 'counted' && countedFrom === null
		const officialSource = lost ? 'typed' : indicator.officialSource
		await saveIndicator(db, actor.municipalityId, { ...promise, definition, countedFrom, officialSource })
	}
}

/** How it is counted, and from when. */
function countOf({ definition, countedFrom }: IndicatorPromise): string {
	return [definition?.id, definition?.version, countedFrom].join(' ')
}
