import type { Act } from '../../../platform/transaction.ts'

/** Where a person's row belongs: the actor's own committee, which `may` has already asked for. */
export function placeOf({ actor }: Act): { municipalityId: number; committeeId: string } {
	if (actor.controllerId === null) throw new Error('nobody without a committee handles people')
	return { municipalityId: actor.municipalityId, committeeId: actor.controllerId }
}
