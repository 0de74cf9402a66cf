import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { BadInput, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture, text } from '../../../../platform/fields.ts'
import { mayKeepNetwork } from '../../access.ts'
import { requestOutcomes } from '../../rules/coordination/coordination.ts'
import { findSupportRequest, saveAnswer } from '../../store/support-requests.ts'

/** What came of a request, in words; it is answered once. Refused: request-answered. */
export const answerSupportRequest = command({
	name: 'answerSupportRequest',
	input: z.object({
		requestId: id(),
		outcome: z.enum(requestOutcomes, { error: 'choose-one' }),
		answeredOn: day(),
		answer: text(8000),
	}),
	may: mayKeepNetwork,
	run: async (act, { requestId, ...settled }) => {
		notInFuture(act, { answeredOn: settled.answeredOn })
		const request = await findSupportRequest(act.db, requestId)
		if (request === null) return missing
		if (settled.answeredOn < request.askedOn) {
			throw new BadInput([{ path: 'answeredOn', problem: 'answer-before-asked' }])
		}
		return (await saveAnswer(act.db, requestId, settled))
			? { requestId }
			: refuse({ because: 'request-answered' })
	},
	audit: ({ requestId }) => ({ kind: 'support-request', ids: [requestId] }),
})
