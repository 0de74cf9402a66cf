import { type Actor, hasRole } from '../../platform/actor.ts'

/** Staff of the municipality read its organisation; those who speak for a landlord do not. */
export const mayReadOrganisation = (actor: Actor): boolean =>
	hasRole(actor, 'officer', 'unit-manager', 'coordinator', 'strategist', 'reader', 'administrator')

/** Administrators keep the organisation, its staff and their roles. */
export const mayKeepOrganisation = (actor: Actor): boolean => hasRole(actor, 'administrator')

/** Those who meet organisations in their work keep the register of contact persons. */
export const mayKeepContacts = (actor: Actor): boolean =>
	hasRole(actor, 'officer', 'unit-manager', 'coordinator', 'strategist', 'administrator')

/** Unit managers and administrators note courses taken by staff. */
export const mayKeepCompetence = (actor: Actor): boolean => hasRole(actor, 'unit-manager', 'administrator')

/** Administrators give out and end the keys by which landlords' own systems report. */
export const mayKeepKeys = (actor: Actor): boolean => hasRole(actor, 'administrator')
