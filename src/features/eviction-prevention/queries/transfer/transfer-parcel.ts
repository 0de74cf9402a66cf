import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { mayHandleCases } from '../../access.ts'
import { findParcel } from '../../store/transfers.ts'

/** The sealed file, while the case is on its way; without its key it tells nothing. */
export const transferParcel = query({
	name: 'transferParcel',
	input: z.object({ caseId: id(), transferId: id() }),
	may: mayHandleCases,
	run: async (act, { caseId, transferId }) => {
		const found = await findParcel(act.db, transferId)
		if (found === undefined || found.parcel === null || found.caseId !== caseId) return missing
		return { parcel: found.parcel, madeOn: found.madeOn }
	},
	audit: ({ transferId, caseId }) => ({ kind: 'case-transfer', ids: [transferId, caseId] }),
})
