import * as z from 'zod'
import { query } from '../../../../platform/query.ts'
import { mayOfferVacancies } from '../../access.ts'
import { offerStatus } from '../../rules/agreements/offer.ts'
import { listAgreements } from '../../store/agreements/agreements.ts'
import { listOwnOffers } from '../../store/agreements/offers.ts'

/**
 * The agreements that a landlord offers homes under, and how each of its offers goes: offered, taken, declined, withdrawn.
 * Never which unit answered what, or who moves in and when.
 */
export const myVacancies = query({
	name: 'myVacancies',
	input: z.object({}),
	may: mayOfferVacancies,
	run: async ({ db, actor, today }) => {
		const agreements = (await listAgreements(db)).filter(
			({ organisationId, startsOn, endedOn }) =>
				actor.organisationIds.includes(organisationId) &&
				startsOn <= today &&
				(endedOn === null || endedOn > today),
		)
		const offers = await listOwnOffers(db, actor.organisationIds)
		return {
			agreements: agreements.map(({ id, title, landlord }) => ({ id, title, landlord })),
			offers: offers.map((one) => ({
				...{ id: one.id, offeredOn: one.offeredOn, address: one.address, flat: one.flat, rooms: one.rooms },
				...{ rentOre: one.rentOre, availableFrom: one.availableFrom, answerBy: one.answerBy },
				status: offerStatus(one),
			})),
		}
	},
	audit: (_, value) => ({ kind: 'agreement-offer', ids: value?.offers.map(({ id }) => id) ?? [] }),
})
