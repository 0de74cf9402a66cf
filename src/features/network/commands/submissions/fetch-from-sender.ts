import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayKeepNetwork } from '../../access.ts'
import { isUnderWay } from '../../rules/submissions/pull.ts'
import { askPull, findPull } from '../../store/sender-pulls.ts'
import { holdSender } from '../../store/submissions.ts'

/** Asks a municipality's address now instead of tonight; a job fetches it. Refused: fetch-under-way. */
export const fetchFromSender = command({
	name: 'fetchFromSender',
	input: z.object({ placeId: id() }),
	may: mayKeepNetwork,
	run: async ({ db, now, queue }, { placeId }) => {
		await holdSender(db, placeId)
		const pull = await findPull(db, placeId)
		if (pull === null) return missing
		if (isUnderWay(pull, now)) return refuse({ because: 'fetch-under-way' })
		await askPull(db, placeId, now)
		await queue('pullPackage', { placeId })
		return { placeId }
	},
	audit: ({ placeId }) => ({ kind: 'place', ids: [placeId] }),
})
