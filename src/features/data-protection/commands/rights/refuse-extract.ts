import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id, text } from '../../../../platform/fields.ts'
import { mayKeepRecords } from '../../access.ts'
import { isSettled, stateOf } from '../../rules/rights/request-stage.ts'
import { refusalSections } from '../../rules/rights/request-words.ts'
import { changeRequest, holdRequest } from '../../store/rights.ts'

/** Refused as a whole, by a section and with words; the decision says how to appeal. Refused: request-settled. */
export const refuseExtract = command({
	name: 'refuseExtract',
	input: z.object({
		requestId: id(),
		section: z.enum(refusalSections, { error: 'choose-one' }),
		why: text(4000),
	}),
	may: mayKeepRecords,
	run: async ({ db, actor, today }, { requestId, section, why }) => {
		const request = await holdRequest(db, requestId)
		if (request === null) return missing
		if (isSettled(stateOf(request))) return refuse({ because: 'request-settled' })
		const refusedBy = actor.actorId
		await changeRequest(db, requestId, {
			refusedOn: today,
			refusedBy,
			refusedSection: section,
			refusedWhy: why,
		})
		return { requestId }
	},
	audit: ({ requestId }) => ({ kind: 'extract-request', ids: [requestId] }),
})
