import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { mayKeepNetwork, mayReadPlaces } from '../../access.ts'
import { findSupportRequest } from '../../store/support-requests.ts'

/** One request, and what came of it. */
export const supportRequestPage = query({
	name: 'supportRequestPage',
	input: z.object({ requestId: id() }),
	may: mayReadPlaces,
	run: async ({ db, actor, today }, { requestId }) => {
		const request = await findSupportRequest(db, requestId)
		if (request === null) return missing
		const { answeredOn, answerBy } = request
		return {
			request: { ...request, late: answeredOn === null && answerBy !== null && answerBy < today },
			mayKeep: mayKeepNetwork(actor),
		}
	},
	audit: ({ requestId }) => ({ kind: 'support-request', ids: [requestId] }),
})
