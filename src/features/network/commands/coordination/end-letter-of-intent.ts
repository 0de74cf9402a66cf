import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { BadInput, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture, text } from '../../../../platform/fields.ts'
import { mayKeepNetwork } from '../../access.ts'
import { findLetterOfIntent, saveLetterOfIntent } from '../../store/letters-of-intent.ts'

/** It holds no more, and why; what was promised is kept as it stood. Refused: letter-ended. */
export const endLetterOfIntent = command({
	name: 'endLetterOfIntent',
	input: z.object({ letterId: id(), endedOn: day(), endedBecause: text(1000) }),
	may: mayKeepNetwork,
	run: async (act, { letterId, endedOn, endedBecause }) => {
		notInFuture(act, { endedOn })
		const letter = await findLetterOfIntent(act.db, letterId)
		if (letter === null) return missing
		if (letter.endedOn !== null || letter.replacedBy !== null) return refuse({ because: 'letter-ended' })
		if (endedOn < letter.datedOn) throw new BadInput([{ path: 'endedOn', problem: 'not-after-letter' }])
		await saveLetterOfIntent(act.db, letterId, { endedOn, endedBecause })
		return { letterId }
	},
	audit: ({ letterId }) => ({ kind: 'letter-of-intent', ids: [letterId] }),
})
