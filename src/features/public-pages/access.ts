import { type Actor, hasRole } from '../../platform/actor.ts'

/** Strategists and administrators open the municipality's public pages and see them before anyone else. */
export const mayKeepSite = (actor: Actor): boolean => hasRole(actor, 'strategist', 'administrator')
