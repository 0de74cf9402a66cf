import { type Actor, hasRole } from '../../platform/actor.ts'
import { placesOf } from './rules/places.ts'

/** Whoever keeps accounts, and whoever answers for records, asks who sees a person and what an account sees. */
export const maySeeWhoSees = (actor: Actor): boolean => hasRole(actor, 'administrator', 'records-officer')

/** Whoever has some page of data protection meets them on the first one. */
export const mayLookAfterRecords = (actor: Actor): boolean => placesOf(actor.roles).length > 0

/** In an emergency case work opens what another unit has: reading alone, one person or case at a time. */
export const mayBreakGlass = (actor: Actor): boolean =>
	actor.controllerId !== null && hasRole(actor, 'officer', 'unit-manager', 'coordinator')

/** What was opened in an emergency is looked at by the manager of the unit, or by who answers for records. */
export const mayReviewGlass = (actor: Actor): boolean =>
	actor.controllerId !== null && hasRole(actor, 'unit-manager', 'records-officer')

export const maySeeGlass = (actor: Actor): boolean => mayBreakGlass(actor) || mayReviewGlass(actor)

/** What was given out of a matter is recorded where the matter is worked with. */
export const mayRecordDisclosure = (actor: Actor): boolean =>
	actor.controllerId !== null && hasRole(actor, 'officer', 'unit-manager', 'coordinator')

/** All that was given out by the committee, without anybody's name. */
export const mayReadDisclosures = (actor: Actor): boolean =>
	actor.controllerId !== null && hasRole(actor, 'records-officer', 'unit-manager')

/** Anybody on the staff tells of an incident; who told it sees it again. */
export const mayReportIncident = (actor: Actor): boolean =>
	actor.controllerId !== null &&
	hasRole(
		actor,
		...['officer', 'unit-manager', 'coordinator', 'strategist', 'reader', 'administrator', 'records-officer'],
	)

/** Incidents are settled, requests answered, the register put up and files given out looked through by who answers for records. */
export const mayKeepRecords = (actor: Actor): boolean =>
	actor.controllerId !== null && hasRole(actor, 'records-officer')

/** Whoever is hindered tells it, signed in or not: a visitor is one too. */
export const mayTellHindrance = (actor: Actor): boolean => actor.roles.length > 0

/** What hinders somebody is answered by those who keep the house in order. */
export const mayAnswerHindrance = (actor: Actor): boolean => hasRole(actor, 'administrator')

/** What a file may hold is asked of whatever makes it; that it was taken out is written down for everybody. */
export const mayTakeOutFile = (actor: Actor): boolean => actor.roles.length > 0 || actor.byKey === true

/** What is destroyed is approved by another than who proposed it: who answers for records, or for a unit's work. */
export const mayApproveDestruction = (actor: Actor): boolean =>
	actor.controllerId !== null && hasRole(actor, 'records-officer', 'unit-manager')

/** Logs are reviewed by the manager of the unit, and by who answers for records. */
export const mayReviewLog = (actor: Actor): boolean =>
	actor.controllerId !== null && hasRole(actor, 'unit-manager', 'records-officer')
