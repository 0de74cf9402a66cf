import type { PlainDate } from '../../../../foundation/plain-date.ts'

export const refusedMatters = ['housing', 'housing-support', 'guidance', 'treatment', 'other'] as const

export const refusalReasons = [
	'place',
	'size-or-standard',
	'rent',
	'conditions',
	'company-or-pets',
	'trust',
	'not-now',
	'other',
] as const

type Offer = { readonly nextOfferOn: PlainDate | null; readonly offeredAgainOn: PlainDate | null }

/** A no is not for ever: on which day it is asked again, null once it has been or where no day is set. */
export const nextOfferDue = ({ nextOfferOn, offeredAgainOn }: Offer): PlainDate | null =>
	offeredAgainOn === null ? nextOfferOn : null
