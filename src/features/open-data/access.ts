import { type Actor, hasRole } from '../../platform/actor.ts'

/** Whoever opens the public pages says on what terms their data is given. */
export const mayKeepDataTerms = (actor: Actor): boolean => hasRole(actor, 'strategist', 'administrator')
