import { randomUUID } from 'node:crypto'
import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id, notInFuture } from '../../../../platform/fields.ts'
import { mayKeepNetwork } from '../../access.ts'
import {
	deleteGoals,
	findLetterOfIntent,
	listCommitments,
	listGoals,
	saveGoals,
	saveLetterOfIntent,
	saveParties,
} from '../../store/letters-of-intent.ts'
import { headOf, letterHead } from './letter-fields.ts'

/** What was written of a letter is mended; a goal keeps what was promised toward it. Refused: goal-has-commitments. */
export const changeLetterOfIntent = command({
	name: 'changeLetterOfIntent',
	input: z.object({ letterId: id(), ...letterHead }),
	may: mayKeepNetwork,
	run: async (act, { letterId, ...given }) => {
		const { db, actor } = act
		const head = headOf(given)
		notInFuture(act, { datedOn: head.datedOn })
		const letter = await findLetterOfIntent(db, letterId)
		if (letter === null) return missing
		const before = await listGoals(db, letterId)
		// A goal that is written as before is the same wherever it stands; the others follow in their order.
		const rewritten = before.filter(({ text }) => !given.goals.includes(text))
		const goals = given.goals.map((text, at) => {
			const goalId = before.find((one) => one.text === text)?.id ?? rewritten.shift()?.id ?? randomUUID()
			return { id: goalId, text, position: at + 1 }
		})
		const gone = rewritten.map((one) => one.id)
		const promised = await listCommitments(db, { letterId })
		if (promised.some(({ goalId }) => goalId !== null && gone.includes(goalId))) {
			return refuse({ because: 'goal-has-commitments' })
		}
		const of = { municipalityId: actor.municipalityId, placeId: letter.placeId }
		await saveLetterOfIntent(db, letterId, head)
		await saveParties(db, of, letterId, given.parties)
		await deleteGoals(db, gone)
		await saveGoals(db, of, letterId, goals)
		return { letterId }
	},
	audit: ({ letterId }) => ({ kind: 'letter-of-intent', ids: [letterId] }),
})
