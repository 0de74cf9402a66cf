import { type Actor, hasRole } from '../../platform/actor.ts'

/** People are met in case work, inside one's own committee. */
export const mayHandlePeople = (actor: Actor): boolean =>
	actor.controllerId !== null && hasRole(actor, 'officer', 'unit-manager', 'coordinator')

/** A unit manager decides who by name may see a protected person. */
export const mayGrantNamedAccess = (actor: Actor): boolean =>
	actor.controllerId !== null && hasRole(actor, 'unit-manager')
