import { addDays, type PlainDate } from '../../../../foundation/plain-date.ts'
import { type Refusal, refuse } from '../../../../foundation/refusal.ts'

type Ending = {
	readonly givenOn: PlainDate
	/** The last day on which the agreements around the home were changed. */
	readonly changedOn: PlainDate
	/** The latest review of the person's support. */
	readonly reviewedOn: PlainDate | null
	/** What that review does not say of how the person sees it and what was offered. */
	readonly lacks?: 'view' | 'offer' | 'both' | null
	readonly reviewWithinDays: number
}

/**
 * Support is looked through before anybody loses a home: after the last change of what was agreed, and lately, with the
 * person's own view and an offer. Refusals: support-not-reviewed (since), support-review-incomplete (lacks),
 * support-review-too-old (days).
 */
export function checkNotice({
	givenOn,
	changedOn,
	reviewedOn,
	lacks = null,
	reviewWithinDays,
}: Ending): Refusal | null {
	if (reviewedOn === null || reviewedOn < changedOn || reviewedOn > givenOn) {
		return refuse({ because: 'support-not-reviewed', since: changedOn })
	}
	if (lacks !== null) return refuse({ because: 'support-review-incomplete', lacks })
	return reviewedOn < addDays(givenOn, -reviewWithinDays)
		? refuse({ because: 'support-review-too-old', days: reviewWithinDays })
		: null
}
