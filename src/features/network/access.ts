import { type Actor, hasRole } from '../../platform/actor.ts'

/** The secretariat keeps the network: its register, visits, letters, submissions, partnership and reports. */
export const mayKeepNetwork = (actor: Actor): boolean => hasRole(actor, 'secretariat')

/** A county reads of its own municipalities what the secretariat reads of all; row security tells them apart. */
export const mayReadPlaces = (actor: Actor): boolean => hasRole(actor, 'secretariat', 'county')

/** What is for everybody in the network: the register, comparisons, reports, good examples. */
export const mayReadNetwork = (actor: Actor): boolean => hasRole(actor, 'secretariat', 'county', 'member')

/** Those who sit in a partnership, and its secretariat. */
export const mayTakePart = (actor: Actor): boolean => hasRole(actor, 'secretariat', 'member')

/** In a municipality: who releases its published figures to networks, and reads what came back. */
export const mayRelease = (actor: Actor): boolean => hasRole(actor, 'strategist', 'administrator')

/** Examples and templates are for those who plan, in a network and in a municipality alike. */
export const mayReadKnowledge = (actor: Actor): boolean =>
	hasRole(actor, 'secretariat', 'county', 'member', 'strategist')

/** In a municipality: who brings in the libraries of its networks, and makes plans and routines of what is in them. */
export const mayCopyKnowledge = (actor: Actor): boolean => hasRole(actor, 'strategist')

/** A municipality's system by its key, as the place that it sends for; and the secretariat, for a file that was handed to it. */
export const mayDeliverPackages = (actor: Actor): boolean => hasRole(actor, 'sender', 'secretariat')

/** A municipality's contact by a link of their own: their municipality's page, and nothing besides. */
export const mayCorrectOwnPage = (actor: Actor): boolean => hasRole(actor, 'own-place')

/** Whoever shows the link at the end of a newsletter; there is no account behind it. */
export const newsletterReader = 'newsletter-reader'
export const isReaderByLink = (actor: Actor): boolean => hasRole(actor, newsletterReader)

/** A municipality's system tells of its new key, signed by the old. */
export const mayDeliverKeys = (actor: Actor): boolean => hasRole(actor, 'sender')

/** Whoever holds a link to answer by hand for a municipality and a year. */
export const mayAnswerForPlace = (actor: Actor): boolean => hasRole(actor, 'answers-for-place')

/** The secretariat hands in a template that it was sent by a municipality without a system. */
export const mayAnswerByHand = (actor: Actor): boolean => mayAnswerForPlace(actor) || mayKeepNetwork(actor)
