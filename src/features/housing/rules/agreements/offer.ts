import type { PlainDate } from '../../../../foundation/plain-date.ts'

export type OfferEnds = {
	readonly takenOn: PlainDate | null
	readonly declinedOn: PlainDate | null
	readonly withdrawnOn: PlainDate | null
}

/** What the landlord is told, and all that it is told: how the offer itself goes. */
export type OfferStatus = 'offered' | 'taken' | 'declined' | 'withdrawn'

export function offerStatus({ takenOn, declinedOn, withdrawnOn }: OfferEnds): OfferStatus {
	if (withdrawnOn !== null) return 'withdrawn'
	if (takenOn !== null) return 'taken'
	return declinedOn === null ? 'offered' : 'declined'
}

export type HomeDays = { readonly movesInOn: PlainDate | null; readonly ownLeaseOn: PlainDate | null }

/**
 * The day on which a home counts as supplied: when somebody moves in, or the own lease is handed over if that is earlier.
 * A home that is promised or taken and where nobody lives yet counts as nothing.
 */
export function suppliedOn({ movesInOn, ownLeaseOn }: HomeDays): PlainDate | null {
	if (movesInOn === null || ownLeaseOn === null) return movesInOn ?? ownLeaseOn
	return movesInOn < ownLeaseOn ? movesInOn : ownLeaseOn
}

export type Answer = {
	readonly unitId: string
	readonly answer: 'accepted' | 'declined' | null
}

/** What is to be done with an offer now, by its answers so far. */
export function offerStands(
	ends: OfferEnds,
	answers: readonly Answer[],
): OfferStatus | 'waits-for-unit' | 'declined-so-far' {
	const status = offerStatus(ends)
	if (status !== 'offered') return status
	return answers.some(({ answer }) => answer === null) ? 'waits-for-unit' : 'declined-so-far'
}
