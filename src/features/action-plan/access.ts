import { type Actor, hasRole } from '../../platform/actor.ts'

/** All of the municipality's own staff read its plans; those who speak for a landlord do not. */
export const mayReadPlans = (actor: Actor): boolean =>
	hasRole(actor, 'officer', 'unit-manager', 'coordinator', 'strategist', 'reader', 'administrator')

/** The events behind a figure are cases: those who work with them may open them (the page itself decides which). */
export const mayOpenEvents = (actor: Actor): boolean =>
	hasRole(actor, 'officer', 'unit-manager', 'coordinator')

/** Strategists and administrators keep the plans. */
export const mayKeepPlans = (actor: Actor): boolean => hasRole(actor, 'strategist', 'administrator')

/** Those who work in a unit ask to have something said of what it does; whoever keeps the plan publishes it. */
export const mayTellOfActivities = (actor: Actor): boolean =>
	hasRole(actor, 'officer', 'unit-manager', 'coordinator')

/** Whoever keeps plans or works in a unit is reminded of what waits for them. */
export const mayBeReminded = (actor: Actor): boolean => mayKeepPlans(actor) || mayTellOfActivities(actor)

/** A unit's manager answers for what the unit does. */
export const answersForUnits = (actor: Actor): boolean => hasRole(actor, 'unit-manager')

/** Whoever keeps plans or works with people notes what those whom the plans are about say, and takes it back when they ask. */
export const mayNoteVoices = (actor: Actor): boolean => mayKeepPlans(actor) || mayTellOfActivities(actor)
