import { type Actor, hasRole } from '../../platform/actor.ts'

const inCommittee = (actor: Actor): boolean => actor.controllerId !== null

/** Case work by name: whose matters, row security answers by committee, unit and protection. */
export const mayWorkWithHomelessness = (actor: Actor): boolean =>
	inCommittee(actor) && hasRole(actor, 'officer', 'unit-manager', 'coordinator')

/** Follow-up of the whole committee, people under codes: a right of its own (SFS 2001:637 15 §). */
export const mayFollowUp = (actor: Actor): boolean => inCommittee(actor) && hasRole(actor, 'follow-up')

/** Figures of the flow. Whoever may not see the people behind them reads small ones in words. */
export const mayReadFlow = (actor: Actor): boolean =>
	inCommittee(actor) &&
	hasRole(actor, 'officer', 'unit-manager', 'coordinator', 'strategist', 'reader', 'follow-up')

/** Figures of one to four people as numbers: for all whose work it is, not for every reader. */
export const mayReadExactFlow = (actor: Actor): boolean =>
	inCommittee(actor) && hasRole(actor, 'officer', 'unit-manager', 'coordinator', 'strategist', 'follow-up')

/** Lets a job count the flow by another definition. */
export const mayCountFlow = (actor: Actor): boolean =>
	inCommittee(actor) && hasRole(actor, 'officer', 'unit-manager', 'coordinator', 'strategist')

/** Which definitions' flow is kept at hand. */
export const mayChooseDefinitions = (actor: Actor): boolean =>
	inCommittee(actor) && hasRole(actor, 'administrator')

/** Which lists, columns and definitions there are. */
export const mayKeepLists = (actor: Actor): boolean => inCommittee(actor) && hasRole(actor, 'administrator')

/** Causes and needs that are delicate, in case work: a right beside the role (2001:454 7 a §). */
export const mayReadDelicate = (actor: Actor): boolean =>
	mayWorkWithHomelessness(actor) && hasRole(actor, 'delicate-facts')

/** How lists are shown and how far they reach is no secret to those who work with them. */
export const mayReadLists = (actor: Actor): boolean =>
	mayWorkWithHomelessness(actor) || mayFollowUp(actor) || mayKeepLists(actor)

/** Causes and needs of all together, small numbers withheld from everybody. */
export const mayReadNeeds = (actor: Actor): boolean =>
	inCommittee(actor) && hasRole(actor, 'officer', 'unit-manager', 'coordinator', 'strategist', 'follow-up')

/** A count week is planned, watched, settled and closed by those who follow up the committee's work. */
export const mayKeepCount = (actor: Actor): boolean =>
	inCommittee(actor) && hasRole(actor, 'strategist', 'follow-up')

/** What a round asks is set up by those who keep it, or an administrator for them. */
export const mayConfigureCount = (actor: Actor): boolean =>
	mayKeepCount(actor) || (inCommittee(actor) && hasRole(actor, 'administrator'))

/** Units answer for themselves, organisations outside by their informants; for which, row security answers. */
export const mayAnswerCount = (actor: Actor): boolean =>
	hasRole(actor, 'informant') || mayWorkWithHomelessness(actor)

/** That there is a count and how it stands. */
export const mayReadCounts = (actor: Actor): boolean => mayConfigureCount(actor) || mayAnswerCount(actor)
