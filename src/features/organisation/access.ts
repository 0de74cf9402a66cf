import { type Actor, administers, hasRole } from '../../platform/actor.ts'

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

/** The keys by which landlords' own systems report: administrators', and a landlord's own administrator's for its own. */
export const mayKeepKeys = (actor: Actor): boolean => hasRole(actor, 'administrator') || administers(actor)

/** Who speaks for a landlord is kept by its own administrator, and by the municipality's for all of them. */
export const mayKeepRepresentatives = (actor: Actor): boolean =>
	hasRole(actor, 'administrator') || administers(actor)

/** This landlord's? Row security says the same of its rows. */
export const keepsRepresentativesOf = (actor: Actor, organisationId: string): boolean =>
	hasRole(actor, 'administrator') || administers(actor, organisationId)

/** Keys are read by staff, and by a landlord's own administrator. */
export const mayReadKeys = (actor: Actor): boolean => mayReadOrganisation(actor) || mayKeepKeys(actor)

/** How something is done right is read by all staff. */
export const mayReadGuidelines = (actor: Actor): boolean => mayReadOrganisation(actor)

/** Strategists and administrators keep guidelines and routines, as they keep the plans. */
export const mayKeepGuidelines = (actor: Actor): boolean => hasRole(actor, 'strategist', 'administrator')

/** Administrators see to jobs that do not get done. */
export const mayKeepJobs = (actor: Actor): boolean => hasRole(actor, 'administrator')

/** By which providers the municipality's people sign in, and what those give: whoever keeps roles keeps that. */
export const mayKeepSignIn = (actor: Actor): boolean => hasRole(actor, 'administrator')
