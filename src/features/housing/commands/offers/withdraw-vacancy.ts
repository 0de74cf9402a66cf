import * as z from 'zod'
import { isRefused, refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { mayTellOfVacancies, mayWorkWithHousing, speaksFor } from '../../access.ts'
import { withdrawalReasons } from '../../rules/agreements/codes.ts'
import { nobodyMovesIn } from '../../store/agreements/needs.ts'
import { changeHome, changeOffer } from '../../store/agreements/offers.ts'
import { oneOf } from '../agreements/agreement-fields.ts'
import { livesThere, openOffer, takenOffer } from './offer-in-hand.ts'

/**
 * The landlord takes back what it offered: by itself while nobody has taken it, and told by us for it until somebody has
 * moved in. Whoever was to move in waits again. Refusals: offer-taken, offer-has-ended, somebody-lives-there.
 */
export const withdrawVacancy = command({
	name: 'withdrawVacancy',
	input: z.object({ offerId: id(), because: oneOf(withdrawalReasons) }),
	may: mayTellOfVacancies,
	run: async (act, { offerId, because }) => {
		const open = await openOffer(act, offerId)
		if (open === missing) return missing
		if (isRefused(open)) {
			if (open.because !== 'offer-taken' || !mayWorkWithHousing(act.actor)) return open
			const refusal = await leaveHome(act, offerId)
			if (refusal !== null) return refusal
		} else if (!speaksFor(act.actor, open)) return missing
		await changeOffer(act.db, offerId, { takenOn: null, withdrawnOn: act.today, withdrawnBecause: because })
		return { offerId }
	},
	audit: ({ offerId }) => ({ kind: 'agreement-offer', ids: [offerId] }),
})

async function leaveHome(act: Act, offerId: string) {
	const taken = await takenOffer(act, offerId)
	if (taken === missing || isRefused(taken)) return taken
	if (livesThere(taken.home, act.today) || taken.home.dwellingId !== null) {
		return refuse({ because: 'somebody-lives-there' })
	}
	await nobodyMovesIn(act.db, offerId, act.today)
	await changeHome(act.db, offerId, { movesInOn: null, ownLeaseOn: null })
	return null
}
