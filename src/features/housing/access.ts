import { type Actor, hasRole } from '../../platform/actor.ts'

const inCommittee = (actor: Actor): boolean => actor.controllerId !== null

/** Who lives where, by name: whose, row security answers by committee and protection. */
export const mayWorkWithHousing = (actor: Actor): boolean =>
	inCommittee(actor) && hasRole(actor, 'officer', 'unit-manager', 'coordinator')

/** Violence and threat: a right beside the role (2001:454 7 a §). */
export const mayReadDelicate = (actor: Actor): boolean =>
	mayWorkWithHousing(actor) && hasRole(actor, 'delicate-facts')

/** What is promised and what came is nobody's story: all of the committee's staff read it. */
export const mayReadAgreements = (actor: Actor): boolean =>
	inCommittee(actor) && hasRole(actor, 'officer', 'unit-manager', 'coordinator', 'strategist', 'reader')

/** Agreements, quotas and what landlords ask are kept by those who meet the landlords. */
export const mayKeepAgreements = (actor: Actor): boolean =>
	inCommittee(actor) && hasRole(actor, 'officer', 'unit-manager', 'coordinator', 'strategist')

/** The landlord's own people offer homes; which landlord's, row security answers. A system let in by a key does not. */
export const mayOfferVacancies = (actor: Actor): boolean => hasRole(actor, 'landlord') && actor.byKey !== true

/** Of the landlord and of the municipality: who tells that a home is offered or no longer is. */
export const mayTellOfVacancies = (actor: Actor): boolean =>
	mayOfferVacancies(actor) || mayWorkWithHousing(actor)

/** Conversion, places and fidelity are figures without anybody in them: all of the committee's staff read them. */
export const mayReadLadder = (actor: Actor): boolean =>
	inCommittee(actor) &&
	hasRole(actor, 'officer', 'unit-manager', 'coordinator', 'strategist', 'reader', 'administrator')

/** Strategists and administrators answer for the figures: to them, as to those who work with the people, few are told as they are. */
export const mayReadExactFigures = (actor: Actor): boolean =>
	mayWorkWithHousing(actor) || (inCommittee(actor) && hasRole(actor, 'strategist', 'administrator'))

/** Which step follows which is decided by the committee and kept by its administrator. */
export const mayKeepLadder = (actor: Actor): boolean => inCommittee(actor) && hasRole(actor, 'administrator')

/** How many homes the programme is to have. */
export const mayKeepProgramme = (actor: Actor): boolean =>
	inCommittee(actor) && hasRole(actor, 'administrator', 'unit-manager')

/** Whoever represents several landlords acts for the one they have chosen; our own people tell for any of them. */
export const speaksFor = (actor: Actor, { organisationId }: { readonly organisationId: string }): boolean =>
	mayWorkWithHousing(actor) || actor.organisationIds.includes(organisationId)
