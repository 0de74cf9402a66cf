import * as z from 'zod'
import { isRefused, refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayWorkWithHousing } from '../../access.ts'
import { changeOffer, listAnswers } from '../../store/agreements/offers.ts'
import { openOffer } from './offer-in-hand.ts'

/** No unit of ours takes the home: the landlord reads that it is declined. Refusals: unit-still-asked, offer-taken. */
export const giveOfferBack = command({
	name: 'giveOfferBack',
	input: z.object({ offerId: id() }),
	may: mayWorkWithHousing,
	run: async (act, { offerId }) => {
		const open = await openOffer(act, offerId)
		if (open === missing || isRefused(open)) return open
		const waiting = (await listAnswers(act.db, [offerId])).find(({ answer }) => answer === null)
		if (waiting !== undefined) return refuse({ because: 'unit-still-asked', unit: waiting.unit })
		await changeOffer(act.db, offerId, { declinedOn: act.today })
		return { offerId }
	},
	audit: ({ offerId }) => ({ kind: 'agreement-offer', ids: [offerId] }),
})
