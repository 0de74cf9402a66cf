import * as z from 'zod'
import { BadInput, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture, text } from '../../../../platform/fields.ts'
import { mayKeepNetwork } from '../../access.ts'
import { findPlace } from '../../store/places.ts'
import { insertSupportRequest } from '../../store/support-requests.ts'

/** What a municipality asks the network for, and the day an answer was promised. */
export const addSupportRequest = command({
	name: 'addSupportRequest',
	input: z.object({
		placeId: id(),
		askedOn: day(),
		askedBy: text(200),
		about: text(4000),
		answerBy: day().optional(),
	}),
	may: mayKeepNetwork,
	run: async (act, { placeId, askedOn, answerBy, ...said }) => {
		const { db, actor } = act
		notInFuture(act, { askedOn })
		if (answerBy !== undefined && answerBy < askedOn) {
			throw new BadInput([{ path: 'answerBy', problem: 'answer-before-asked' }])
		}
		if ((await findPlace(db, placeId)) === null) return missing
		const of = { municipalityId: actor.municipalityId, placeId }
		return { requestId: await insertSupportRequest(db, of, { askedOn, answerBy: answerBy ?? null, ...said }) }
	},
	audit: ({ placeId }, value) => ({
		kind: 'support-request',
		ids: [placeId, ...(value === null ? [] : [value.requestId])],
	}),
})
