import * as z from 'zod'
import { refuse } from '../../../foundation/refusal.ts'
import { missing } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { id, optionalText } from '../../../platform/fields.ts'
import { mayHandlePeople } from '../access.ts'
import { likenessOf } from '../queries/likeness-of.ts'
import { listPairsBetween, putPairs, settlePairs } from '../store/pairs.ts'
import { placeOf } from './place-of.ts'
import { recordsInHand } from './records-in-hand.ts'

/**
 * What somebody who has looked says of two people: not the same, later, or open again. It holds for all their records.
 * Refusal: already-linked (undo the link first).
 */
export const decidePair = command({
	name: 'decidePair',
	input: z.object({
		aId: id(),
		bId: id(),
		decision: z.enum(['not-the-same', 'later', 'open'], { error: 'choose-one' }),
		reason: optionalText(500),
	}),
	may: mayHandlePeople,
	run: async (act, { aId, bId, decision, reason }) => {
		const records = await recordsInHand(act, [aId, bId])
		if (records === missing) return missing
		const keptOf = (personId: string) => records.find((one) => one.personId === personId)?.keptId
		if (keptOf(aId) === keptOf(bId)) return refuse({ because: 'already-linked' })
		const [some, others] = [aId, bId].map((personId) =>
			records.filter((one) => one.keptId === keptOf(personId)).map((one) => one.personId),
		) as [string[], string[]]
		if ((await listPairsBetween(act.db, some, others)).length === 0) {
			await putPairs(act.db, placeOf(act), [await likenessOf(act, aId, bId)], act.today)
		}
		const decided = { decidedBy: act.actor.actorId, decidedOn: act.today }
		const undecided = { decidedBy: null, decidedOn: null }
		await settlePairs(act.db, some, others, {
			...{ decision, reason },
			...(decision === 'open' ? undecided : decided),
		})
		return { aId, bId }
	},
	audit: ({ aId, bId }) => ({ kind: 'person', ids: [aId, bId] }),
})
