import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import type { Act } from '../../../platform/transaction.ts'
import { hasHiddenPlaces, sharesWithHidden } from '../store/spells.ts'

/**
 * Somebody who lives with a protected person has places that the actor may not see. Whatever the days, the answer is this
 * one: a constraint, or a refusal for the days that can be seen, would tell the others. Refusal: place-kept-by-named-access.
 */
export const refusePlacesKept = (): Refusal => refuse({ because: 'place-kept-by-named-access' })

/** The same where nothing else is asked of their places. */
export async function refuseHiddenPlaces(act: Act, recordIds: readonly string[]): Promise<Refusal | null> {
	return (await hasHiddenPlaces(act.db, recordIds)) ? refusePlacesKept() : null
}

/**
 * Where somebody lives and what helps them there is written, for those who live with a protected person, only by whoever may
 * read it too: the answer says so, instead of not finding somebody who stands on the page. Refusal: place-kept-by-named-access.
 */
export async function refuseUntold({ db }: Act, personIds: readonly string[]): Promise<Refusal | null> {
	return (await sharesWithHidden(db, personIds)) ? refusePlacesKept() : null
}
