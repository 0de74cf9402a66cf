import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { BadInput, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id, optionalText } from '../../../../platform/fields.ts'
import { mayKeepRecords } from '../../access.ts'
import { stateOf } from '../../rules/rights/request-stage.ts'
import { secondLooks } from '../../rules/rights/request-words.ts'
import { changeRequest, hadAHandIn, holdRequest } from '../../store/rights.ts'

/**
 * Somebody who neither gathered, masked nor sent agrees, or sends it back with what is to be looked at again. Refused:
 * nothing-to-look-at, own-work.
 */
export const takeSecondLook = command({
	name: 'takeSecondLook',
	input: z.object({
		requestId: id(),
		look: z.enum(secondLooks, { error: 'choose-one' }),
		words: optionalText(2000),
	}),
	may: mayKeepRecords,
	run: async ({ db, actor, now }, { requestId, look, words }) => {
		const request = await holdRequest(db, requestId)
		if (request === null) return missing
		if (stateOf(request) !== 'sent') return refuse({ because: 'nothing-to-look-at' })
		if (await hadAHandIn(db, requestId, actor.actorId)) return refuse({ because: 'own-work' })
		if (look === 'sent-back' && words === null) throw new BadInput([{ path: 'words', problem: 'required' }])
		await changeRequest(db, requestId, {
			...{ look, lookWords: words ?? '', lookedBy: actor.actorId, lookedAt: now },
		})
		return { requestId }
	},
	constraints: { two_pairs_of_eyes: 'own-work' },
	audit: ({ requestId }) => ({ kind: 'extract-request', ids: [requestId] }),
})
