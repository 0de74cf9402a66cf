import * as z from 'zod'
import { isRefused, refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayTakePart } from '../../access.ts'
import { holdReflection, saveApproval } from '../../store/partnership/reflections.ts'
import { ownPlaceIn } from './own-reflection.ts'

/** The approval is taken back while the round is open: the words are the member's alone again. Refused: not-approved, and as when it is written. */
export const reopenReflection = command({
	name: 'reopenReflection',
	input: z.object({ roundId: id() }),
	may: mayTakePart,
	run: async (act, { roundId }) => {
		const own = await ownPlaceIn(act, roundId)
		if (own === missing || isRefused(own)) return own
		const held = await holdReflection(act.db, own)
		if (held === null || held.approvedOn === null) return refuse({ because: 'not-approved' })
		await saveApproval(act.db, own, null)
		return own
	},
	audit: (input) => ({ kind: 'reflection-round', ids: [input.roundId] }),
})
