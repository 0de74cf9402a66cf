import { type Actor, hasRole } from '../../platform/actor.ts'

const inCommittee = (actor: Actor): boolean => actor.controllerId !== null

/** Support of people by name: whose, row security answers by committee and protection. */
export const mayWorkWithSupport = (actor: Actor): boolean =>
	inCommittee(actor) && hasRole(actor, 'officer', 'unit-manager', 'coordinator')
