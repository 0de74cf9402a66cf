import type { Act } from '../../../platform/transaction.ts'

/** Whose rows are written: the actor's own committee's, which `may` has already asked for. */
export function committeeOf({ actor }: Act): string {
	if (actor.controllerId === null) throw new Error('nobody without a committee works with housing')
	return actor.controllerId
}

/** The keys that every row of the stock carries. */
export const rowOf = (act: Act) => ({
	municipalityId: act.actor.municipalityId,
	committeeId: committeeOf(act),
})
