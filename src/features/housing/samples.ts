import { valueIn } from '../../platform/answer.ts'
import type { Caller } from '../../platform/house.ts'
import { makeAgreement } from './commands/agreements/make-agreement.ts'
import { recordNeed } from './commands/need/record-need.ts'
import { offerVacancy } from './commands/offers/offer-vacancy.ts'
import { addBed } from './commands/stock/add-bed.ts'
import { addDwelling } from './commands/stock/add-dwelling.ts'
import { addProperty } from './commands/stock/add-property.ts'

type Property = { readonly propertyId: string; readonly dwellingId: string }

/** A property with one dwelling, looked after by the unit; anything may be said otherwise. */
export async function sampleProperty(
	caller: Caller,
	unitId: string,
	name: string,
	otherwise: object = {},
): Promise<Property> {
	const { propertyId } = valueIn(await addProperty(caller, { name, kind: 'flats', unitId, ...otherwise }))
	const { dwellingId } = valueIn(await addDwelling(caller, { propertyId, name: '1001' }))
	return { propertyId, dwellingId }
}

/** A bed that is there from the first day of 2020. */
export async function sampleBed(
	caller: Caller,
	dwellingId: string,
	name: string,
	otherwise: object = {},
): Promise<string> {
	const bed = { dwellingId, name, kind: 'bed', opensOn: '2020-01-01', ...otherwise }
	return valueIn(await addBed(caller, bed)).bedId
}

/** An agreement in force since 2024, whose homes come to the unit first; anything may be said otherwise. */
export async function sampleAgreement(
	caller: Caller,
	place: { readonly landlordId: string; readonly unitId: string },
	otherwise: object = {},
): Promise<string> {
	const terms = { choosesTenant: 'municipality', rentLiability: 'full', damageLiability: 'limited' }
	const days = { signedOn: '2023-12-01', startsOn: '2024-01-01' }
	const agreement = { title: 'Avtal om bostäder', organisationId: place.landlordId, unitId: place.unitId }
	return valueIn(await makeAgreement(caller, { ...agreement, ...terms, ...days, ...otherwise })).agreementId
}

/** Two rooms on Provgatan, as a landlord's own form posts them. */
export const sampleHome = {
	...{ address: 'Provgatan 7', rooms: '2', rentOre: '7 400', accessibility: 'step-free', pets: 'yes' },
	...{ availableFrom: '2026-11-01', purpose: 'social' },
} as const

export async function sampleOffer(
	caller: Caller,
	agreementId: string,
	otherwise: object = {},
): Promise<string> {
	return valueIn(await offerVacancy(caller, { agreementId, ...sampleHome, ...otherwise })).offerId
}

/** Somebody alone who lacks only a home, as an officer's form posts it. */
export const sampleNeed = {
	...{ urgency: 'ordinary', adults: '1', children: '0', roomsFrom: '1', accessibility: 'none' },
	...{ purpose: 'social', support: 'only-home', paymentRemarks: 'none', incomeSupport: 'no' },
	sinceOn: '2026-06-01',
} as const

export async function recordSampleNeed(
	caller: Caller,
	personId: string,
	otherwise: object = {},
): Promise<string> {
	return valueIn(await recordNeed(caller, { personId, ...sampleNeed, ...otherwise })).needId
}
