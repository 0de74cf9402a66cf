import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import type { Act } from '../../../platform/transaction.ts'
import { hasHiddenPlaces } from '../store/spells.ts'

/**
 * Somebody who lives with a protected person has places that the actor may not see. Whatever the days, the answer is this
 * one: a constraint, or a refusal for the days that can be seen, would tell the others. Refusal: place-kept-by-named-access.
 */
export const refusePlacesKept = (): Refusal => refuse({ because: 'place-kept-by-named-access' })

/** The same where nothing else is asked of their places. */
export async function refuseHiddenPlaces(act: Act, recordIds: readonly string[]): Promise<Refusal | null> {
	return (await hasHiddenPlaces(act.db, recordIds)) ? refusePlacesKept() : null
}
