import * as z from 'zod'
import { isRefused, refuse } from '../../../../foundation/refusal.ts'
import { type Answer, BadInput, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayWorkWithHousing } from '../../access.ts'
import { isOwnLease } from '../../rules/agreements/codes.ts'
import { changeHome } from '../../store/agreements/offers.ts'
import { findProperty } from '../../store/stock.ts'
import { wholeNumber } from '../agreements/agreement-fields.ts'
import { addBed } from '../stock/add-bed.ts'
import { addDwelling } from '../stock/add-dwelling.ts'
import { takenOffer } from './offer-in-hand.ts'

/**
 * A home that we rent and let becomes one of the stock: dwelling and bed at once, there from the day it is free. A home on
 * somebody's own lease never does, and none becomes a refuge: others have read its address. Refusals: offer-not-taken,
 * form-not-decided, own-lease-not-ours, in-stock-already, no-refuge-from-an-offer.
 */
export const putOfferInStock = command({
	name: 'putOfferInStock',
	input: z.object({ offerId: id(), propertyId: id(), sleeps: wholeNumber(1, 20) }),
	may: mayWorkWithHousing,
	run: async (act, { offerId, propertyId, sleeps }) => {
		const taken = await takenOffer(act, offerId)
		if (taken === missing || isRefused(taken)) return taken
		if (taken.home.form === null) return refuse({ because: 'form-not-decided' })
		if (isOwnLease(taken.home.form)) return refuse({ because: 'own-lease-not-ours' })
		if (taken.home.dwellingId !== null) return refuse({ because: 'in-stock-already' })
		const property = await findProperty(act.db, propertyId)
		if (property?.refuge === true) return refuse({ because: 'no-refuge-from-an-offer' })
		const dwelling = made(await addDwelling.within(act, { propertyId, ...dwellingOf(taken) }))
		if (dwelling === missing || isRefused(dwelling)) return dwelling
		const { dwellingId } = dwelling
		const home = { dwellingId, name: taken.flat ?? taken.address, kind: 'home', sleeps }
		const bed = made(await addBed.within(act, { ...home, opensOn: taken.availableFrom }))
		if (bed === missing || isRefused(bed)) return bed
		await changeHome(act.db, offerId, { dwellingId })
		return { offerId, dwellingId }
	},
	audit: ({ offerId }, value) => ({
		kind: 'agreement-offer',
		ids: value === null ? [offerId] : [offerId, value.dwellingId],
	}),
})

type Taken = Exclude<Awaited<ReturnType<typeof takenOffer>>, symbol | { readonly because: string }>

/** The offered home in the words of the stock's own form. */
function dwellingOf(home: Taken): Readonly<Record<string, string>> {
	const told = {
		name: [home.address, home.flat].filter(Boolean).join(', '),
		landlordId: home.organisationId,
		street: home.address,
		postalCode: home.postalCode,
		town: home.city,
		area: home.area,
		schoolArea: home.schoolArea,
		rooms: String(home.rooms),
		sizeM2: home.sizeSqm === null ? null : String(home.sizeSqm),
		rentOre: (home.rentOre / 100).toFixed(2),
		floor: home.floor === null ? null : String(home.floor),
		accessible: home.accessibility === 'unknown' ? null : home.accessibility === 'wheelchair' ? 'yes' : 'no',
		pets: home.pets === 'unknown' ? null : home.pets,
	}
	return Object.fromEntries(
		Object.entries(told).flatMap(([key, value]) => (value === null ? [] : [[key, value]])),
	)
}

/** What a command of the stock answered, as this command answers it. */
function made<Value>(answer: Answer<Value>) {
	switch (answer.is) {
		case 'done':
			return answer.value
		case 'refused':
			return answer.refusal
		case 'bad-input':
			throw new BadInput(answer.faults)
		default:
			return missing
	}
}
