import { type Actor, hasRole } from '../../platform/actor.ts'

const inCommittee = (actor: Actor): boolean => actor.controllerId !== null

/** Support of people by name: whose, row security answers by committee and protection. */
export const mayWorkWithSupport = (actor: Actor): boolean =>
	inCommittee(actor) && hasRole(actor, 'officer', 'unit-manager', 'coordinator')

/** What the committee offers is kept by those who lead the work and by its administrator. */
export const mayKeepServices = (actor: Actor): boolean =>
	inCommittee(actor) && hasRole(actor, 'unit-manager', 'administrator')

export const mayReadServices = (actor: Actor): boolean => mayWorkWithSupport(actor) || mayKeepServices(actor)

/** What was not carried out in time is told to the inspectorate and the auditors by those who lead the work. */
export const mayTellOfDecisions = (actor: Actor): boolean =>
	inCommittee(actor) && hasRole(actor, 'unit-manager', 'coordinator')
