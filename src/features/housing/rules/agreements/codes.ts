import type { FormCode } from '../forms.ts'

/** For whom an offered home is meant: nobody who flees is told of beside an address. */
export const openPurposes = [
	'social',
	'assigned-refugees',
	'housing-first',
	'families',
	'young-adults',
	'other',
] as const
export type OpenPurpose = (typeof openPurposes)[number]

/** For whom promised homes are meant, and for what a home is needed. */
export const purposes = [
	'social',
	'assigned-refugees',
	'housing-first',
	'families',
	'young-adults',
	'violence',
	'other',
] as const
export type Purpose = (typeof purposes)[number]

export const isOpenPurpose = (purpose: Purpose): purpose is OpenPurpose => purpose !== 'violence'

export const choosers = ['municipality', 'landlord', 'together'] as const
export const liabilities = ['none', 'limited', 'full'] as const
export const agreementEnds = [
	'period-over',
	'notice-by-landlord',
	'notice-by-municipality',
	'replaced',
	'other',
] as const

export const accessibilities = ['unknown', 'stairs', 'step-free', 'wheelchair'] as const
export type Accessibility = (typeof accessibilities)[number]
export const petAnswers = ['yes', 'no', 'unknown'] as const

/** Why a unit says no to a home; the home's address is offered again to somebody else. */
export const declineReasons = [
	'too-small',
	'too-large',
	'too-dear',
	'wrong-area',
	'not-accessible',
	'bad-condition',
	'too-late',
	'too-short-notice',
	'nobody-suits',
	'other',
] as const

export const withdrawalReasons = [
	'let-to-somebody-else',
	'not-vacant',
	'renovation',
	'sold',
	'other',
] as const

export const remarkTerms = ['accepted', 'no-rent-debt', 'not-accepted'] as const
export const supportTerms = ['accepted', 'not-accepted'] as const

/** By which contract somebody lives in a home that came by an agreement: the ladder's leases, and one's own. */
export const offerForms = [
	'own-lease',
	'social-contract',
	'training-flat',
	'trial-flat',
	'reference-housing',
	'support-contract',
	'transitional-lease',
	'housing-first-sublet',
	'housing-first-lease',
] as const satisfies readonly (FormCode | 'own-lease')[]

/** A lease with the landlord itself: such a home is never the municipality's to let. */
export const isOwnLease = (form: string | null): boolean =>
	form === 'own-lease' || form === 'housing-first-lease'
