import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayKeepRecords } from '../../access.ts'
import { openExtract } from '../../queries/rights/open-extract.ts'
import { protectedSince } from '../../queries/rights/protected-since.ts'
import { undecidedIn } from '../../rules/rights/extract.ts'
import { stateOf } from '../../rules/rights/request-stage.ts'
import { changeRequest, holdRequest } from '../../store/rights.ts'

/**
 * Everything suggested is decided, and somebody else looks at it before it goes. Refused: not-to-be-sent, undecided,
 * protected-since.
 */
export const sendToSecondLook = command({
	name: 'sendToSecondLook',
	input: z.object({ requestId: id() }),
	may: mayKeepRecords,
	run: async (act, { requestId }) => {
		const { db, actor, now } = act
		const request = await holdRequest(db, requestId)
		if (request === null) return missing
		const state = stateOf(request)
		if (state !== 'gathered' && state !== 'sent-back') return refuse({ because: 'not-to-be-sent' })
		const opened = await openExtract(act, requestId)
		if (opened === missing) return missing
		if (await protectedSince(act, opened.others)) return refuse({ because: 'protected-since' })
		const left = undecidedIn(opened.extract, opened.decisions).length
		if (left > 0) return refuse({ because: 'undecided', left })
		await changeRequest(db, requestId, {
			...{ sentBy: actor.actorId, sentAt: now },
			...{ look: null, lookedBy: null, lookedAt: null },
		})
		return { requestId }
	},
	audit: ({ requestId }) => ({ kind: 'extract-request', ids: [requestId] }),
})
