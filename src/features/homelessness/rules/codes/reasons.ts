/** Why somebody comes to the list; the first four from outside it. */
export const reasonsIn = [
	'new',
	'returned-from-housing',
	'returned-from-inactive',
	'unknown',
	'moved-on',
	'regrouped',
] as const

/** Why somebody leaves it; who only leaves a group no longer meets that group's terms. */
export const reasonsOut = ['housed', 'inactive', 'deceased', 'moved', 'no-longer-meets', 'moved-on'] as const

export type ComingReason = Exclude<(typeof reasonsIn)[number], 'moved-on' | 'regrouped'>
export type LeavingReason = Exclude<(typeof reasonsOut)[number], 'moved-on'>
export type Reason = (typeof reasonsIn)[number] | (typeof reasonsOut)[number]
