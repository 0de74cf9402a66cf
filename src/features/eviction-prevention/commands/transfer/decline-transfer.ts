import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id, text } from '../../../../platform/fields.ts'
import { mayHandleCases } from '../../access.ts'
import { changeArrival, findArrivalToAnswer } from '../../store/transfers.ts'

/** The case is not taken over: the file is destroyed, why is kept, and nothing of it is here. Refusal: transfer-answered. */
export const declineTransfer = command({
	name: 'declineTransfer',
	input: z.object({ receivedId: id(), declinedBecause: text(2000) }),
	may: mayHandleCases,
	run: async (act, { receivedId, declinedBecause }) => {
		const found = await findArrivalToAnswer(act.db, receivedId)
		if (found === undefined) return missing
		if (found.parcel === null) return refuse({ because: 'transfer-answered' })
		const declined = { declinedBecause, declinedOn: act.today, declinedBy: act.actor.actorId }
		await changeArrival(act.db, receivedId, { ...declined, parcel: null })
		return { receivedId }
	},
	audit: ({ receivedId }) => ({ kind: 'received-transfer', ids: [receivedId] }),
})
