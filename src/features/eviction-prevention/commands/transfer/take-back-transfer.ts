import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayHandleCases } from '../../access.ts'
import { takenBackReasons } from '../../rules/transfer/transfer.ts'
import { changeTransfer, findTransferToAnswer, isAccepted } from '../../store/transfers.ts'

/**
 * The other municipality said no, or nothing: the case goes on here and the parcel is destroyed. Refusals:
 * transfer-answered, transfer-accepted (in the same house: their receipt closes the case).
 */
export const takeBackTransfer = command({
	name: 'takeBackTransfer',
	input: z.object({
		transferId: id(),
		takenBackBecause: z.enum(takenBackReasons, { error: 'choose-one' }),
	}),
	may: mayHandleCases,
	run: async (act, { transferId, takenBackBecause }) => {
		const found = await findTransferToAnswer(act.db, transferId)
		if (found === undefined) return missing
		if (found.receiptedOn !== null || found.takenBackOn !== null) {
			return refuse({ because: 'transfer-answered' })
		}
		if (await isAccepted(act.db, found.parcelDigest)) return refuse({ because: 'transfer-accepted' })
		const takenBack = { takenBackBecause, takenBackOn: act.today, takenBackBy: act.actor.actorId }
		await changeTransfer(act.db, transferId, { ...takenBack, parcel: null })
		return { transferId, caseId: found.caseId }
	},
	audit: ({ transferId }) => ({ kind: 'case-transfer', ids: [transferId] }),
})
