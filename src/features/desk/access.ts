import { type Actor, hasRole } from '../../platform/actor.ts'

/** The desk is for those who work with people by name. */
export const mayWorkAtTheDesk = (actor: Actor): boolean =>
	hasRole(actor, 'officer', 'unit-manager', 'coordinator')

/** The letter of what waits is for whoever something may wait for: at the desk, or in the plans that they keep. */
export const mayHaveDigest = (actor: Actor): boolean =>
	mayWorkAtTheDesk(actor) || hasRole(actor, 'strategist', 'administrator')

/** Whether letters go out is looked after by administrators; what they say is not theirs to read. */
export const mayLookAfterMail = (actor: Actor): boolean => hasRole(actor, 'administrator')
