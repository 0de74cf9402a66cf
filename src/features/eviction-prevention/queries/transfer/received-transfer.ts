import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { mayHandleCases } from '../../access.ts'
import { findArrival } from '../../store/transfers.ts'

/** One case on its way in, without what is in it. */
export const receivedTransfer = query({
	name: 'receivedTransfer',
	input: z.object({ receivedId: id() }),
	may: mayHandleCases,
	run: async (act, { receivedId }) => {
		const found = await findArrival(act.db, receivedId)
		if (found === undefined) return missing
		const { parcel, receivedOn, caseId, receiptNumber, acceptedOn, declinedOn, declinedBecause } = found
		return {
			...{ receivedId, receivedOn, caseId, receiptNumber, acceptedOn, declinedOn, declinedBecause },
			waits: parcel !== null,
		}
	},
	audit: ({ receivedId }) => ({ kind: 'received-transfer', ids: [receivedId] }),
})
