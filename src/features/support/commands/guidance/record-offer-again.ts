import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture } from '../../../../platform/fields.ts'
import { holdPeople } from '../../../people/index.ts'
import { mayWorkWithSupport } from '../../access.ts'
import { findRefusedOffer, offerAgain } from '../../store/guidance.ts'

/** What somebody once said no to was offered again. Refusals: offered-again-already, offered-before-refused. */
export const recordOfferAgain = command({
	name: 'recordOfferAgain',
	input: z.object({ offerId: id(), onDay: day() }),
	may: mayWorkWithSupport,
	run: async (act, { offerId, onDay }) => {
		notInFuture(act, { onDay })
		const seen = await findRefusedOffer(act.db, offerId)
		if (seen === undefined || !(await holdPeople(act, [seen.personId]))) return missing
		const found = await findRefusedOffer(act.db, offerId)
		if (found === undefined) return missing
		if (found.offeredAgainOn !== null) return refuse({ because: 'offered-again-already' })
		if (onDay < found.refusedOn) return refuse({ because: 'offered-before-refused', from: found.refusedOn })
		await offerAgain(act.db, offerId, onDay)
		return { offerId, personId: found.personId }
	},
	audit: ({ offerId }, value) => ({
		kind: 'refused-offer',
		ids: value === null ? [offerId] : [offerId, value.personId],
	}),
})
