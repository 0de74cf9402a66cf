import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { mayKeepRecords } from '../../access.ts'
import { undecidedIn } from '../../rules/rights/extract.ts'
import { dueOf, dueState, latestOf } from '../../rules/rights/request-days.ts'
import { stateOf } from '../../rules/rights/request-stage.ts'
import { findRequest, hadAHandIn } from '../../store/rights.ts'
import { openExtract } from './open-extract.ts'

/** One request: how far it has come, what was found, and what somebody has to decide. */
export const extractPage = query({
	name: 'extractPage',
	input: z.object({ requestId: id() }),
	may: mayKeepRecords,
	run: async (act, { requestId }) => {
		const request = await findRequest(act.db, requestId)
		if (request === null) return missing
		const opened = await openExtract(act, requestId)
		const document = opened === missing ? null : { extract: opened.extract, decisions: opened.decisions }
		return {
			request,
			state: stateOf(request),
			due: dueState(request.dueOn, act.today),
			mayExtend: act.today <= dueOf(request.receivedOn),
			latest: latestOf(request.receivedOn),
			ownWork: await hadAHandIn(act.db, requestId, act.actor.actorId),
			document,
			undecided: document === null ? [] : undecidedIn(document.extract, document.decisions),
		}
	},
	audit: ({ requestId }, value) => ({
		kind: 'extract-request',
		ids:
			value === null || value.request.personId === null ? [requestId] : [requestId, value.request.personId],
	}),
})
