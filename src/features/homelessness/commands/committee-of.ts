import type { Act } from '../../../platform/transaction.ts'

/** Whose rows are written: the actor's own committee's, which `may` has already asked for. */
export function committeeOf({ actor }: Act): string {
	if (actor.controllerId === null) throw new Error('nobody without a committee works with homelessness')
	return actor.controllerId
}
