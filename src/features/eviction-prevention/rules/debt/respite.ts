import type { PlainDate } from '../../../../foundation/plain-date.ts'
import { type Refusal, refuse } from '../../../../foundation/refusal.ts'
import type { Alternative } from '../closing.ts'
import type { Enforcement } from '../enforcement.ts'

export const offerKinds = [
	'own-lease',
	'municipal-contract',
	'training-flat',
	'supported-housing',
	'shelter',
	'hotel',
	'with-relatives',
	'other',
] as const
export const fitsChildren = ['yes', 'no', 'no-children'] as const
export const offerAnswers = ['accepted', 'declined', 'no-answer', 'withdrawn'] as const
type OfferAnswer = (typeof offerAnswers)[number]

type Offer = {
	readonly kind: (typeof offerKinds)[number]
	readonly fitsTheChildren: (typeof fitsChildren)[number]
	readonly offeredOn: PlainDate
	readonly answer: OfferAnswer | null
}

type Household = { readonly children: boolean; readonly evictedOn: PlainDate | null }

// A few nights in a hotel or a shelter are no home for a child: readers, case officer 13.
const noHomeForChildren: readonly Offer['kind'][] = ['hotel', 'shelter']

/**
 * What the offers come to: one accepted, or one that stood and was declined; withdrawn ones were never a home, nor was
 * one that came after the eviction, nor with children one that does not fit them.
 */
export function alternativeFrom(
	offers: readonly Offer[],
	{ children, evictedOn }: Household,
): Alternative | null {
	const homes = offers
		.filter(({ offeredOn }) => evictedOn === null || offeredOn <= evictedOn)
		.filter(
			({ kind, fitsTheChildren }) =>
				!children || (fitsTheChildren === 'yes' && !noHomeForChildren.includes(kind)),
		)
	if (homes.some(({ answer }) => answer === 'accepted')) return 'offered-and-accepted'
	return homes.some(({ answer }) => answer === 'declined' || answer === 'no-answer')
		? 'offered-and-declined'
		: null
}

export const respiteKinds = [
	'postponement',
	'postponement-extraordinary',
	'landlord-respite',
	'stay',
] as const
type RespiteKind = (typeof respiteKinds)[number]
export const respiteAskers = ['tenant', 'board', 'landlord'] as const

/** The paragraph of each: the authority's two, or for extraordinary reasons four, weeks; the landlord's; the court's. */
export const respiteLaw: Readonly<Record<RespiteKind, string>> = {
	postponement: 'UB 16:4',
	'postponement-extraordinary': 'UB 16:4',
	'landlord-respite': 'UB 16:5',
	stay: 'UB 18:12',
}

/** A granted respite has an end that the law allows; a stay has none. Refusals: respite-without-end, respite-too-long. */
export function checkRespite(
	kind: RespiteKind,
	untilOn: PlainDate | null,
	enforcement: Pick<Enforcement, 'postponableTo' | 'postponableAtMostTo' | 'respiteLapsesOn'>,
): Refusal | null {
	if (kind === 'stay') return null
	if (untilOn === null) return refuse({ because: 'respite-without-end' })
	const latest = {
		postponement: enforcement.postponableTo,
		'postponement-extraordinary': enforcement.postponableAtMostTo,
		'landlord-respite': enforcement.respiteLapsesOn,
	}[kind]
	return latest !== null && untilOn > latest ? refuse({ because: 'respite-too-long', latest }) : null
}
