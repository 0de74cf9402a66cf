import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id, text } from '../../../../platform/fields.ts'
import { mayHandleCases } from '../../access.ts'
import { stageOf } from '../../rules/stage.ts'
import { changeCase } from '../../store/cases.ts'
import { changeTransfer, findTransferToAnswer } from '../../store/transfers.ts'
import { caseInWork, isCase } from '../case-in-work.ts'
import { digestOf } from './make-transfer.ts'

/**
 * The receiver has told the number that lay in the parcel: the case is theirs, and closes here as transferred. What was not
 * done is now the receiver's to do, so nothing else is asked for. Refusals: transfer-answered, receipt-does-not-match.
 */
export const recordTransferReceipt = command({
	name: 'recordTransferReceipt',
	input: z.object({ transferId: id(), receiptNumber: text(40) }),
	may: mayHandleCases,
	run: async (act, { transferId, ...told }) => {
		const found = await findTransferToAnswer(act.db, transferId)
		if (found === undefined) return missing
		if (found.receiptedOn !== null || found.takenBackOn !== null) {
			return refuse({ because: 'transfer-answered' })
		}
		const receiptNumber = told.receiptNumber.toUpperCase()
		if (digestOf(receiptNumber) !== found.receiptDigest) return refuse({ because: 'receipt-does-not-match' })
		const inWork = await caseInWork(act, found.caseId)
		if (!isCase(inWork)) return inWork
		const receipted = { receiptNumber, receiptedOn: act.today, receiptedBy: act.actor.actorId }
		await changeTransfer(act.db, transferId, { ...receipted, parcel: null })
		await changeCase(act.db, found.caseId, {
			outcome: 'transferred_municipality',
			closedOn: act.today,
			closedBy: act.actor.actorId,
			stageReached: stageOf(inWork.dates),
		})
		return { transferId, caseId: found.caseId }
	},
	audit: ({ transferId }, value) => ({
		kind: 'case-transfer',
		ids: value === null ? [transferId] : [transferId, value.caseId],
	}),
})
