/** Why somebody who asked for a bed got none: a closed list, so that nights can be compared. */
export const turnedAwayReasons = [
	'full',
	'no-fitting-bed',
	'other-target-group',
	'barred',
	'unsafe-now',
	'intoxicated',
	'no-decision',
	'no-permit',
	'too-late',
	'other',
] as const
export type TurnedAwayReason = (typeof turnedAwayReasons)[number]

/** Where somebody who was turned away went instead. */
export const insteads = ['other-shelter', 'on-call', 'own-arrangement', 'nothing', 'unknown'] as const
export type Instead = (typeof insteads)[number]

export const answers = ['yes', 'no', 'unknown'] as const

/** An unmet request: whoever went to another bed of the municipality's was met there. */
export const isUnmet = (instead: Instead): boolean => instead !== 'other-shelter' && instead !== 'on-call'

/** Where somebody may be said to go from the desk; a home of one's own is moved out to on its own form. */
export const deskDestinations = [
	'unknown',
	'street',
	'friends-family-temporary',
	'shelter',
	'institution',
	'moved-away',
] as const

/** Properties with a desk, and the form in which somebody stays there. */
export const deskForms = {
	shelter: 'night-shelter',
	'emergency-housing': 'emergency-housing',
	'on-call-housing': 'on-call-housing',
	refuge: 'refuge',
	hotel: 'hotel',
} as const
export type DeskKind = keyof typeof deskForms

export const deskKinds = Object.keys(deskForms) as DeskKind[]
export const isDeskKind = (kind: string): kind is DeskKind => Object.hasOwn(deskForms, kind)
