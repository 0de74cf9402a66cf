import { addDays, type PlainDate } from '../../../../foundation/plain-date.ts'
import { type Refusal, refuse } from '../../../../foundation/refusal.ts'

/** Why the municipality may end its own lease. That a plan was not kept is no reason, and never will be. */
export const leaseNoticeReasons = [
	'arrears',
	'disturbance',
	'misconduct',
	'own-lease-ends',
	'another-home-offered',
] as const
export type LeaseNoticeReason = (typeof leaseNoticeReasons)[number]

type Ending = {
	readonly givenOn: PlainDate
	/** The last day on which the agreements around the home were changed. */
	readonly changedOn: PlainDate
	/** The latest review of the person's support. */
	readonly reviewedOn: PlainDate | null
	readonly reviewWithinDays: number
}

/**
 * Support is looked through before anybody loses a home: after the last change of what was agreed, and lately.
 * Refusals: support-not-reviewed (since), support-review-too-old (days).
 */
export function checkNotice({ givenOn, changedOn, reviewedOn, reviewWithinDays }: Ending): Refusal | null {
	if (reviewedOn === null || reviewedOn < changedOn || reviewedOn > givenOn) {
		return refuse({ because: 'support-not-reviewed', since: changedOn })
	}
	return reviewedOn < addDays(givenOn, -reviewWithinDays)
		? refuse({ because: 'support-review-too-old', days: reviewWithinDays })
		: null
}

export const breakdownCauses = [
	'conflict',
	'violence',
	'damage',
	'relapse-not-handled',
	'staff-lacking',
] as const
export type BreakdownCause = (typeof breakdownCauses)[number]

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
export type BlockerKind = (typeof blockerKinds)[number]

export const checkpointResults = [
	'goes-well',
	'more-support',
	'take-over-sooner',
	'take-over-later',
	'take-over-ready',
] as const
