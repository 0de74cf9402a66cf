import { type Actor, hasRole } from '../../platform/actor.ts'

/** All of the municipality's own staff read what was answered; those from outside meet their own answer. */
export const mayReadConsultations = (actor: Actor): boolean =>
	hasRole(actor, 'officer', 'unit-manager', 'coordinator', 'strategist', 'reader', 'administrator')

/** Whoever keeps the plans sends them out, deals with the answers, and may ask who wrote one. */
export const mayKeepConsultations = (actor: Actor): boolean => hasRole(actor, 'strategist', 'administrator')

/** Anyone, by a consultation's open page: no account, no name, and nothing but that page. */
export const mayAnswerOpenly = (actor: Actor): boolean => hasRole(actor, 'anyone')

/** An invited body, by its link. */
export const mayAnswerAsBody = (actor: Actor): boolean => hasRole(actor, 'invited-body')

/** Whoever wrote an answer, by its own link. */
export const mayFollowOwnAnswer = (actor: Actor): boolean => hasRole(actor, 'own-answer')
