import { type Actor, hasRole } from '../../platform/actor.ts'

const inCommittee = (actor: Actor): boolean => actor.controllerId !== null

/** Who lives where, by name: whose, row security answers by committee and protection. */
export const mayWorkWithHousing = (actor: Actor): boolean =>
	inCommittee(actor) && hasRole(actor, 'officer', 'unit-manager', 'coordinator')
