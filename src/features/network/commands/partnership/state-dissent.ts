import * as z from 'zod'
import { isRefused, refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id, text } from '../../../../platform/fields.ts'
import { mayTakePart } from '../../access.ts'
import { insertDissent, listAnswers } from '../../store/partnership/reflections.ts'
import { ownPlaceIn } from './own-reflection.ts'

/**
 * A member sees a question otherwise than the others together, or than one of them: kept beside their words. Refused:
 * nothing-to-dissent-from (that member has approved no words), own-words, dissent-stated, and as when it is written.
 */
export const stateDissent = command({
	name: 'stateDissent',
	input: z.object({ roundId: id(), questionId: id(), againstId: z.uuid().optional(), body: text(4000) }),
	may: mayTakePart,
	run: async (act, { roundId, questionId, againstId = null, body }) => {
		const own = await ownPlaceIn(act, roundId)
		if (own === missing || isRefused(own)) return own
		if (againstId === own.memberId) return refuse({ because: 'own-words' })
		if (againstId !== null) {
			const other = (await listAnswers(act.db, [roundId])).find(({ memberId }) => memberId === againstId)
			if (other === undefined) return missing
			if (other.approvedOn === null) return refuse({ because: 'nothing-to-dissent-from' })
		}
		const dissent = { ...own, questionId, againstId, body, statedOn: act.today }
		return { dissentId: await insertDissent(act.db, act.actor.municipalityId, dissent) }
	},
	audit: (input) => ({ kind: 'reflection-round', ids: [input.roundId] }),
	constraints: { one_dissent_of_a_member: 'dissent-stated' },
})
