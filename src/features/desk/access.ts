import { type Actor, hasRole } from '../../platform/actor.ts'

/** The desk is for those who work with people by name. */
export const mayWorkAtTheDesk = (actor: Actor): boolean =>
	hasRole(actor, 'officer', 'unit-manager', 'coordinator')
