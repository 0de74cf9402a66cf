import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { BadInput, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, text } from '../../../../platform/fields.ts'
import { mayKeepRecords } from '../../access.ts'
import { dueOf, latestOf } from '../../rules/rights/request-days.ts'
import { isSettled, stateOf } from '../../rules/rights/request-stage.ts'
import { changeRequest, holdRequest } from '../../store/rights.ts'

/**
 * At most two months more, with the reason that the person is told within the first. Refused: request-settled,
 * month-gone-by.
 */
export const extendExtract = command({
	name: 'extendExtract',
	input: z.object({ requestId: id(), dueOn: day(), why: text(1000) }),
	may: mayKeepRecords,
	run: async ({ db, today }, { requestId, dueOn, why }) => {
		const request = await holdRequest(db, requestId)
		if (request === null) return missing
		if (isSettled(stateOf(request))) return refuse({ because: 'request-settled' })
		if (today > dueOf(request.receivedOn)) return refuse({ because: 'month-gone-by' })
		const latest = latestOf(request.receivedOn)
		if (dueOn <= request.dueOn || dueOn > latest) {
			throw new BadInput([{ path: 'dueOn', problem: 'at-most-two-months-more' }])
		}
		await changeRequest(db, requestId, { dueOn, extendedWhy: why })
		return { requestId }
	},
	audit: ({ requestId }) => ({ kind: 'extract-request', ids: [requestId] }),
})
