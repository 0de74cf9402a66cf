import * as z from 'zod'
import { BadInput } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { labelOf } from '../../../../platform/parcel.ts'
import { mayHandleCases } from '../../access.ts'
import { isTransferFile } from '../../queries/transfer/case-package.ts'
import { insertArrival } from '../../store/transfers.ts'
import { digestOf } from './make-transfer.ts'

/** Takes in the sealed file of another municipality's case: it waits, unread, for its key. Refusal: transfer-already-here. */
export const depositTransfer = command({
	name: 'depositTransfer',
	input: z.object({ file: z.instanceof(Uint8Array, { error: 'not-a-file' }) }),
	may: mayHandleCases,
	run: async (act, { file }) => {
		const parcel = Buffer.from(file).toString('utf8')
		const label = labelOf(parcel)
		const { municipalityId, controllerId, actorId } = act.actor
		if (label === null || !isTransferFile(parcel) || controllerId === null || !isId(label.id)) {
			throw new BadInput([{ path: 'file', problem: 'not-a-transfer' }])
		}
		const receivedId = await insertArrival(act.db, {
			...{ municipalityId, committeeId: controllerId, parcelId: label.id, parcel },
			parcelDigest: digestOf(parcel),
			...{ receivedOn: act.today, receivedBy: actorId },
		})
		return { receivedId }
	},
	audit: (_, value) => ({ kind: 'received-transfer', ids: value === null ? [] : [value.receivedId] }),
	constraints: { one_arrival_of_a_parcel: 'transfer-already-here' },
})

const isId = (written: string) => z.uuid().safeParse(written).success
