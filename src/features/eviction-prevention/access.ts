import { type Actor, hasRole } from '../../platform/actor.ts'

/** Landlords' representatives report for the organisations they speak for; which ones is row security's matter. */
export const mayReportNotices = (actor: Actor): boolean => hasRole(actor, 'landlord')

/** Officers write in what came by letter. */
export const mayRegisterLetters = (actor: Actor): boolean => hasRole(actor, 'officer', 'unit-manager')

/** Those who meet small landlords let them report once without an account. */
export const mayGiveCodes = (actor: Actor): boolean =>
	hasRole(actor, 'officer', 'unit-manager', 'coordinator', 'administrator')

/** Files come from landlords themselves, or from the administrator who was sent one. */
export const mayImportNotices = (actor: Actor): boolean => hasRole(actor, 'landlord', 'administrator')

/** What was told is read by those who told it and by case work. */
export const mayReadReceipts = (actor: Actor): boolean => mayReportNotices(actor) || mayReadNotices(actor)

/** Those in case work see what landlords have told. */
export const mayReadNotices = (actor: Actor): boolean =>
	hasRole(actor, 'officer', 'unit-manager', 'coordinator')

/** Case work by name: whose cases, row security answers by committee, unit and assignment. */
export const mayHandleCases = (actor: Actor): boolean =>
	hasRole(actor, 'officer', 'unit-manager', 'coordinator')

/** The law has nobody in it: whoever works here may read how times are counted. */
export const mayReadLaw = (actor: Actor): boolean =>
	hasRole(actor, 'officer', 'unit-manager', 'coordinator', 'strategist', 'reader', 'administrator')

/** Templates, checklist and where the case file is kept are the municipality's own: an administrator keeps them. */
export const mayKeepCaseTemplates = (actor: Actor): boolean => hasRole(actor, 'administrator')

export const mayReadCaseTemplates = (actor: Actor): boolean =>
	mayKeepCaseTemplates(actor) || mayHandleCases(actor)

/** How prevention goes, in numbers: all of the municipality's staff, those outside not. */
export const mayReadOutcomes = (actor: Actor): boolean =>
	hasRole(actor, 'officer', 'unit-manager', 'coordinator', 'strategist', 'reader')

/** Numbers of one to four households as numbers: for those whose work it is, not for every reader. */
export const mayReadExactOutcomes = (actor: Actor): boolean =>
	hasRole(actor, 'officer', 'unit-manager', 'coordinator', 'strategist')

/** A registrar takes out what lies in the wrong file; an administrator is one. */
export const mayTakeNotesOut = (actor: Actor): boolean => hasRole(actor, 'administrator')

/** The authority's yearly figures are written in by those who keep the plan's. */
export const mayImportAuthorityFigures = (actor: Actor): boolean =>
	hasRole(actor, 'strategist', 'administrator')

/** Held against each other by all of the municipality's staff: an administrator who writes them in too. */
export const mayReadReconciliation = (actor: Actor): boolean =>
	mayReadOutcomes(actor) || mayImportAuthorityFigures(actor)

/** Who has how much to do: for those who divide the work. Which units, row security answers. */
export const maySeeCaseLoad = (actor: Actor): boolean => hasRole(actor, 'unit-manager', 'coordinator')

/** Decisions made by delegation are told to the committee by those who lead the work. */
export const mayTellTheBoard = (actor: Actor): boolean => hasRole(actor, 'unit-manager', 'coordinator')

/** The committee's order of delegation is kept by its administrator. */
export const mayKeepDelegation = (actor: Actor): boolean => hasRole(actor, 'administrator')
