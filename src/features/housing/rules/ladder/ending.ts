import { addDays, type PlainDate } from '../../../../foundation/plain-date.ts'
import { type Refusal, refuse } from '../../../../foundation/refusal.ts'

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
