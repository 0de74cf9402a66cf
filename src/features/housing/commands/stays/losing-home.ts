import { laterOf, type PlainDate } from '../../../../foundation/plain-date.ts'
import { type Refusal, refuse } from '../../../../foundation/refusal.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { supportReviewedSince } from '../../../support/index.ts'
import { formOf } from '../../rules/forms.ts'
import { checkNotice } from '../../rules/ladder/ending.ts'
import type { EndReason } from '../../rules/stays/end-reasons.ts'
import { checkEviction, endsSooner, losesHome } from '../../rules/stays/losing.ts'
import { findLease, findLeaseNotice } from '../../store/ladder/leases.ts'
import { ladderOn } from '../ladder/ladder-on.ts'
import type { HeldStay } from './held-stay.ts'

type Ending = {
	readonly onDay: PlainDate
	readonly endReason: EndReason
	readonly away?: boolean
	/** Who loses the home when the others live on; left out, the one whose stay it is. */
	readonly who?: { readonly personId: string; readonly startsOn: PlainDate }
}

/**
 * A home on a lease is left by the person's own wish, for a home of their own, by death, institution, prison or a move; else
 * only after the support was looked through, and by eviction only when a notice has run out.
 * Refusals: notice-not-run-out, support-not-reviewed, support-review-incomplete, support-review-too-old.
 */
export async function refuseLosingHome(
	act: Act,
	{ stay }: HeldStay,
	{ onDay, endReason, away = false, who = stay }: Ending,
): Promise<Refusal | null> {
	const { form, guest } = stay
	if (guest || !losesHome({ form, endReason, away })) return null
	if (endReason === 'eviction') {
		const notice = await findLeaseNotice(act.db, stay.id)
		const early = checkEviction(form, notice?.endsOn ?? null, onDay)
		// The notice stands on a review of its own.
		if (early !== null || notice !== undefined) return early
	}
	const lease = await findLease(act.db, stay.id)
	const changedOn = laterOf(lease?.changedOn ?? who.startsOn, who.startsOn)
	const review = await supportReviewedSince(act, who.personId, changedOn, onDay)
	const { reviewWithinDays } = await ladderOn(act, onDay)
	return checkNotice({
		...{ givenOn: onDay, changedOn, reviewWithinDays },
		...{ reviewedOn: review?.onDay ?? null, lacks: review?.lacks ?? null },
	})
}

/** A home on a lease ends sooner only as the person wishes; else notice is given of it. Refusal: lease-not-shortened. */
export function refuseShortening(
	{ stay }: HeldStay,
	agreed: PlainDate | null,
	wanted: PlainDate | null,
	ownWish: boolean,
): Refusal | null {
	const kept = stay.state === 'here' && !stay.guest && formOf(stay.form).tenure !== 'none'
	return kept && !ownWish && endsSooner(agreed, wanted) ? refuse({ because: 'lease-not-shortened' }) : null
}
