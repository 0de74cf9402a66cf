import * as z from 'zod'
import { query } from '../../../../platform/query.ts'
import { mayHandleCases } from '../../access.ts'
import { listArrivals } from '../../store/transfers.ts'

/** Cases that other municipalities have handed over: those that wait for their key, and what became of the rest. */
export const receivedTransfers = query({
	name: 'receivedTransfers',
	input: z.object({}),
	may: mayHandleCases,
	run: async (act) => ({
		arrivals: (await listArrivals(act.db)).map(({ id, receivedOn, acceptedOn, declinedOn, caseId }) => ({
			...{ receivedId: id, receivedOn, acceptedOn, declinedOn, caseId },
		})),
	}),
	audit: (_, value) => ({
		kind: 'received-transfer',
		ids: value === null ? [] : value.arrivals.map(({ receivedId }) => receivedId),
	}),
})
