import { type Actor, hasRole } from '../../platform/actor.ts'

/** All of the municipality's own staff read its figures; those who speak for a landlord do not. */
export const mayReadIndicators = (actor: Actor): boolean =>
	hasRole(actor, 'officer', 'unit-manager', 'coordinator', 'strategist', 'reader', 'administrator')

/** Strategists and administrators keep the figures: type, comment, choose the official source, override. */
export const mayKeepIndicators = (actor: Actor): boolean => hasRole(actor, 'strategist', 'administrator')

/** Counts of one to four may tell of single people: shown to those who work with cases or keep the figures. */
export const mayReadExactFigures = (actor: Actor): boolean =>
	hasRole(actor, 'officer', 'unit-manager', 'coordinator', 'strategist', 'administrator')

/** Parts of a count can be single households: shown to those who work with cases or keep the figures, not to every reader. */
export const mayReadParts = (actor: Actor): boolean =>
	hasRole(actor, 'officer', 'unit-manager', 'coordinator', 'strategist', 'administrator')
