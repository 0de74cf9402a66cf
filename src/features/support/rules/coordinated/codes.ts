/** With the region (SoL 10:8), or between the municipality's own offices. */
export const coordinatedKinds = ['sip', 'isip'] as const
export type CoordinatedKind = (typeof coordinatedKinds)[number]

export const partyKinds = ['region', 'unit', 'relative', 'other'] as const
export type PartyKind = (typeof partyKinds)[number]

export const consentWays = ['spoken', 'written'] as const

export const keptAnswers = ['yes', 'partly', 'no', 'not-known'] as const
export type Kept = (typeof keptAnswers)[number]

export const coordinatedEndings = [
	'goals-reached',
	'own-wish',
	'consent-withdrawn',
	'replaced',
	'moved-away',
	'deceased',
	'other',
] as const
export type CoordinatedEnding = (typeof coordinatedEndings)[number]

export const notRatedReasons = ['declined', 'not-reached', 'not-able'] as const
export type NotRated = (typeof notRatedReasons)[number]

/** How the person rates how it is: 1 very bad, 5 very good. */
export const ratings = [1, 2, 3, 4, 5] as const
