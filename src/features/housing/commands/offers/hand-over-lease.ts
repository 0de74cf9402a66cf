import * as z from 'zod'
import { isRefused } from '../../../../foundation/refusal.ts'
import { BadInput, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture } from '../../../../platform/fields.ts'
import { mayWorkWithHousing } from '../../access.ts'
import { changeHome } from '../../store/agreements/offers.ts'
import { changedMeanwhile, seenAt } from '../seen-at.ts'
import { takenOffer } from './offer-in-hand.ts'

/** Whoever lives in the home has the lease with the landlord from a day on. Refusals: offer-not-taken, changed-meanwhile. */
export const handOverLease = command({
	name: 'handOverLease',
	input: z.object({ offerId: id(), ownLeaseOn: day(), seenAt: seenAt() }),
	may: mayWorkWithHousing,
	run: async (act, { offerId, ownLeaseOn, seenAt }) => {
		notInFuture(act, { ownLeaseOn })
		const taken = await takenOffer(act, offerId)
		if (taken === missing || isRefused(taken)) return taken
		const refusal = changedMeanwhile(seenAt, taken.home.recordedAt)
		if (refusal !== null) return refusal
		if (taken.takenOn !== null && ownLeaseOn < taken.takenOn) {
			throw new BadInput([{ path: 'ownLeaseOn', problem: 'moves-in-before-taken' }])
		}
		await changeHome(act.db, offerId, { ownLeaseOn })
		return { offerId }
	},
	audit: ({ offerId }) => ({ kind: 'agreement-offer', ids: [offerId] }),
})
