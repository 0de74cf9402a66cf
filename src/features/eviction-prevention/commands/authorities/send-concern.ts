import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { BadInput } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture, optionalText } from '../../../../platform/fields.ts'
import { mayHandleCases } from '../../access.ts'
import { stateOfReport } from '../../rules/authorities/concern.ts'
import { changeAssessment, listAssessments } from '../../store/concern.ts'
import { caseInWork, isCase } from '../case-in-work.ts'

/** Our own report about a child: sent to whom, then who received it. Refusal: nothing-to-send. */
export const sendConcern = command({
	name: 'sendConcern',
	input: z.object({
		caseId: id(),
		childId: id(),
		onDay: day(),
		sentTo: optionalText(200),
		receipt: optionalText(200),
	}),
	may: mayHandleCases,
	run: async (act, { caseId, childId, onDay, sentTo, receipt }) => {
		notInFuture(act, { onDay })
		const found = await caseInWork(act, caseId)
		if (!isCase(found)) return found
		const latest = (await listAssessments(act.db, [caseId])).find((one) => one.childId === childId)
		const state = stateOfReport(latest)
		if (latest === undefined || (state !== 'to-send' && state !== 'no-receipt')) {
			return refuse({ because: 'nothing-to-send' })
		}
		if (state === 'to-send') {
			if (sentTo === null) throw new BadInput([{ path: 'sentTo', problem: 'required' }])
			await changeAssessment(act.db, latest.id, { sentOn: onDay, sentTo, sentBy: act.actor.actorId })
		} else if (receipt === null) throw new BadInput([{ path: 'receipt', problem: 'required' }])
		if (receipt !== null) await changeAssessment(act.db, latest.id, { receipt, receiptOn: onDay })
		return { caseId }
	},
	audit: ({ caseId, childId }) => ({ kind: 'eviction-case', ids: [caseId, childId] }),
})
