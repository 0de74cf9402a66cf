import * as z from 'zod'
import { yearOf } from '../../../../foundation/plain-date.ts'
import { refuse } from '../../../../foundation/refusal.ts'
import { BadInput, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id, optionalText } from '../../../../platform/fields.ts'
import { mayHandleCases } from '../../access.ts'
import { receiptNumber } from '../../rules/receipt-number.ts'
import { changeConcern, findConcernToChange } from '../../store/concern.ts'
import { getReceivingCommittee, nextReceiptNumbers } from '../../store/notices.ts'

/**
 * The receiver has it: a unit of ours answers with a receipt number, somebody outside with a name and a receipt of their
 * own that is written in. From then on whoever took it down reads it no more. Refusals: not-handed-over,
 * already-handed-over, received-by-its-unit.
 */
export const receiveConcern = command({
	name: 'receiveConcern',
	input: z.object({ concernId: id(), receivedByName: optionalText(200), receipt: optionalText(200) }),
	may: mayHandleCases,
	run: async (act, { concernId, receivedByName, receipt }) => {
		const found = await findConcernToChange(act.db, concernId)
		if (found === undefined) return missing
		if (found.handedOn === null) return refuse({ because: 'not-handed-over' })
		if (found.acknowledgedOn !== null) return refuse({ because: 'already-handed-over' })
		const acknowledged = { acknowledgedOn: act.today }
		if (found.handedToUnitId === null) {
			if (receivedByName === null || receipt === null) {
				throw new BadInput([
					{ path: receivedByName === null ? 'receivedByName' : 'receipt', problem: 'required' },
				])
			}
			await changeConcern(act.db, concernId, { ...acknowledged, receivedByName, receiptNumber: receipt })
			return { concernId, receiptNumber: receipt }
		}
		const { municipalityId, actorId, unitIds } = act.actor
		if (!unitIds.includes(found.handedToUnitId)) return refuse({ because: 'received-by-its-unit' })
		const year = yearOf(act.today)
		const { municipality } = await getReceivingCommittee(act.db)
		const number = receiptNumber(
			municipality,
			year,
			await nextReceiptNumbers(act.db, municipalityId, { year, count: 1 }),
		)
		await changeConcern(act.db, concernId, { ...acknowledged, receivedBy: actorId, receiptNumber: number })
		return { concernId, receiptNumber: number }
	},
	audit: ({ concernId }) => ({ kind: 'concern-report', ids: [concernId] }),
})
