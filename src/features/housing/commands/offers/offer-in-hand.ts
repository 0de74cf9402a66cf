import type { PlainDate } from '../../../../foundation/plain-date.ts'
import { type Refusal, refuse } from '../../../../foundation/refusal.ts'
import { type Missing, missing } from '../../../../platform/answer.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { type OfferEnds, offerStatus } from '../../rules/agreements/offer.ts'
import { findHome, findOffer, holdOffer } from '../../store/agreements/offers.ts'

type Held = NonNullable<Awaited<ReturnType<typeof holdOffer>>>

/** An offer that is still open, held until the transaction ends. Refusals: offer-taken, offer-has-ended. */
export async function openOffer(act: Act, offerId: string): Promise<Held | Refusal | Missing> {
	const held = await holdOffer(act.db, offerId)
	// What has had its end is not the landlord's to hold, but still its to read.
	const found = held ?? (await findOffer(act.db, offerId))
	if (found === undefined) return missing
	const refusal = hasEnded(found)
	if (refusal !== null) return refusal
	return held ?? missing
}

function hasEnded(offer: OfferEnds): Refusal | null {
	const status = offerStatus(offer)
	if (status === 'offered') return null
	return refuse({ because: status === 'taken' ? 'offer-taken' : 'offer-has-ended' })
}

/** An offer that a unit of ours has taken, with what became of it. Refusal: offer-not-taken. */
export async function takenOffer(act: Act, offerId: string) {
	const held = await holdOffer(act.db, offerId)
	if (held === undefined) return missing
	const home = held.takenOn === null ? undefined : await findHome(act.db, offerId)
	if (home === undefined) return refuse({ because: 'offer-not-taken' })
	return { ...held, home }
}

/** Whether somebody has moved in by the day, or has the lease. */
export const livesThere = (
	{ movesInOn, ownLeaseOn }: { readonly movesInOn: PlainDate | null; readonly ownLeaseOn: PlainDate | null },
	today: PlainDate,
): boolean => (movesInOn !== null && movesInOn <= today) || (ownLeaseOn !== null && ownLeaseOn <= today)
