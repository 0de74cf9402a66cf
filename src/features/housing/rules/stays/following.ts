import type { EndReason } from './end-reasons.ts'

/** Ends of a stay on a lease that may lead straight into the next home; a home that was lost leads nowhere. */
export const leadsOn: readonly EndReason[] = ['next-step', 'previous-step', 'own-wish', 'unknown']

/** Who leaves on one day and has the keys the next has gone straight on. */
export const daysBetweenHomes = 1
