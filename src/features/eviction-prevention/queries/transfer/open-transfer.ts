import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { id, text } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { getMunicipality } from '../../../organisation/index.ts'
import { mayHandleCases } from '../../access.ts'
import { isAddressedTo } from '../../rules/transfer/transfer.ts'
import { findArrival } from '../../store/transfers.ts'
import { openPackage } from './case-package.ts'

/**
 * What is in the parcel, before anybody accepts it. Nothing of it is kept, and its receipt number is not told until then.
 * Refusals: transfer-key-wrong, transfer-to-another, transfer-answered.
 */
export const openTransfer = query({
	name: 'openTransfer',
	input: z.object({ receivedId: id(), key: text(100) }),
	may: mayHandleCases,
	run: async (act, { receivedId, key }) => {
		const found = await findArrival(act.db, receivedId)
		if (found === undefined) return missing
		if (found.parcel === null) return refuse({ because: 'transfer-answered' })
		const packed = openPackage(found.parcel, key)
		if (packed === null) return refuse({ because: 'transfer-key-wrong' })
		if (!isAddressedTo(packed.to, await getMunicipality(act.db)))
			return refuse({ because: 'transfer-to-another' })
		const { receiptNumber: _, ...content } = packed
		return { content }
	},
	audit: ({ receivedId }) => ({ kind: 'received-transfer', ids: [receivedId] }),
})
