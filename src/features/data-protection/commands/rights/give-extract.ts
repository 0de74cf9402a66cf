import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { BadInput, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture } from '../../../../platform/fields.ts'
import { mayKeepRecords } from '../../access.ts'
import { openExtract } from '../../queries/rights/open-extract.ts'
import { protectedSince } from '../../queries/rights/protected-since.ts'
import { stateOf } from '../../rules/rights/request-stage.ts'
import { givenWays } from '../../rules/rights/request-words.ts'
import { changeRequest, holdRequest } from '../../store/rights.ts'

/** Given to whoever asked, on a day and in a way. Refused: no-second-look, protected-since. */
export const giveExtract = command({
	name: 'giveExtract',
	input: z.object({ requestId: id(), givenOn: day(), givenWay: z.enum(givenWays, { error: 'choose-one' }) }),
	may: mayKeepRecords,
	run: async (act, { requestId, givenOn, givenWay }) => {
		const { db, actor, today } = act
		const request = await holdRequest(db, requestId)
		if (request === null) return missing
		notInFuture({ today }, { givenOn })
		if (givenOn < request.receivedOn) {
			throw new BadInput([{ path: 'givenOn', problem: 'before-it-came' }])
		}
		if (stateOf(request) !== 'agreed') return refuse({ because: 'no-second-look' })
		const opened = await openExtract(act, requestId)
		if (opened !== missing && (await protectedSince(act, opened.others))) {
			return refuse({ because: 'protected-since' })
		}
		await changeRequest(db, requestId, { givenOn, givenWay, givenBy: actor.actorId })
		return { requestId, personId: request.personId }
	},
	audit: ({ requestId }, value) => ({
		kind: 'extract-request',
		ids: value === null || value.personId === null ? [requestId] : [requestId, value.personId],
	}),
})
