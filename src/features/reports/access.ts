import { type Actor, hasRole } from '../../platform/actor.ts'

/** All of the municipality's own staff read rounds and papers; papers are public once they are handed in. */
export const mayReadReports = (actor: Actor): boolean =>
	hasRole(actor, 'officer', 'unit-manager', 'coordinator', 'strategist', 'reader', 'administrator')

/** Strategists and administrators open and freeze rounds, write the paper and let single figures out. */
export const mayKeepReports = (actor: Actor): boolean => hasRole(actor, 'strategist', 'administrator')

/** Whoever works with what is followed up may be asked about it; which items they may tell of, the round says. */
export const mayBeAsked = (actor: Actor): boolean => hasRole(actor, ...askable)
export const askable = ['officer', 'unit-manager', 'coordinator', 'strategist', 'administrator'] as const

/** Exact small figures, in a round and in the secret annex, are a right of their own; others read the paper. */
export const mayReadExactFigures = (actor: Actor): boolean =>
	hasRole(actor, 'strategist', 'unit-manager', 'administrator')

/** Everybody keeps boards of their own; for all staff those who keep the reports do. */
export const mayShareBoards = (actor: Actor): boolean => mayKeepReports(actor)
