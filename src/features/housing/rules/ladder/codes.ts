/** Why the municipality may end its own lease. That a plan was not kept is no reason, and never will be. */
export const leaseNoticeReasons = [
	'arrears',
	'disturbance',
	'misconduct',
	'own-lease-ends',
	'another-home-offered',
] as const

export const breakdownCauses = [
	'conflict',
	'violence',
	'damage',
	'relapse-not-handled',
	'staff-lacking',
] as const

export const blockerKinds = [
	'arrears',
	'disturbance',
	'landlord-refuses',
	'no-own-income',
	'payment-remarks',
	'old-debt',
	'no-residence-permit',
	'home-does-not-suit',
	'wants-to-wait',
	'other',
] as const

export const checkpointResults = [
	'goes-well',
	'more-support',
	'take-over-sooner',
	'take-over-later',
	'take-over-ready',
] as const
