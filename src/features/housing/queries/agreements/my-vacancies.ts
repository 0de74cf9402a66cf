import * as z from 'zod'
import { partOf } from '../../../../foundation/on-page.ts'
import { query } from '../../../../platform/query.ts'
import { mayOfferVacancies } from '../../access.ts'
import { offerStatus } from '../../rules/agreements/offer.ts'
import { listAgreements } from '../../store/agreements/agreements.ts'
import { countOwnOffers, listOwnOffers, listOwnOpenOffers } from '../../store/agreements/offers.ts'

/**
 * The agreements that a landlord offers homes under, and how each of its offers goes: offered, taken, declined, withdrawn.
 * Never which unit answered what, or who moves in and when.
 */
export const myVacancies = query({
	name: 'myVacancies',
	input: z.object({ page: z.coerce.number().int().min(1).max(10_000).optional() }),
	may: mayOfferVacancies,
	run: async ({ db, actor: { organisationIds }, today }, { page }) => {
		const part = partOf(page)
		const [agreements, open, offers, total] = await Promise.all([
			listAgreements(db),
			listOwnOpenOffers(db, organisationIds),
			listOwnOffers(db, organisationIds, part),
			countOwnOffers(db, organisationIds),
		])
		const own = agreements.filter(
			({ organisationId, startsOn, endedOn }) =>
				organisationIds.includes(organisationId) &&
				startsOn <= today &&
				(endedOn === null || endedOn > today),
		)
		return {
			agreements: own.map(({ id, title }) => ({ id, title })),
			open,
			...{ from: part.offset + 1, total },
			offers: offers.map((one) => ({
				...{ id: one.id, offeredOn: one.offeredOn, address: one.address, flat: one.flat, rooms: one.rooms },
				...{ rentOre: one.rentOre, availableFrom: one.availableFrom, answerBy: one.answerBy },
				status: offerStatus(one),
			})),
		}
	},
	audit: (_, value) => ({
		kind: 'agreement-offer',
		ids: [...new Set([...(value?.open ?? []), ...(value?.offers ?? [])].map(({ id }) => id))],
	}),
})
