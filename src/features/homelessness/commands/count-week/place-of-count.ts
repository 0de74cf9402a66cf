import type { Act } from '../../../../platform/transaction.ts'

/** Where rows of a count are written by those who keep it, who always have a committee. */
export function placeOfCount({ actor }: Act): { municipalityId: number; committeeId: string } {
	if (actor.controllerId === null) throw new Error('a count is kept in a committee')
	return { municipalityId: actor.municipalityId, committeeId: actor.controllerId }
}
