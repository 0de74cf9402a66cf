import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayKeepNetwork } from '../../access.ts'
import { letterState } from '../../rules/coordination/coordination.ts'
import { findLetterOfIntent, insertCommitment, listGoals } from '../../store/letters-of-intent.ts'
import { asCommitment, commitmentFields } from './letter-fields.ts'

/** What one party promises in a letter that holds, toward one of its goals or all. Refused: letter-ended. */
export const addCommitment = command({
	name: 'addCommitment',
	input: z.object({ letterId: id(), ...commitmentFields }),
	may: mayKeepNetwork,
	run: async ({ db, actor, today }, { letterId, ...given }) => {
		const letter = await findLetterOfIntent(db, letterId)
		if (letter === null) return missing
		if (letterState(letter, today) !== 'in-force') return refuse({ because: 'letter-ended' })
		const { goalId, ...commitment } = asCommitment(given)
		if (goalId !== null && !(await listGoals(db, letterId)).some((goal) => goal.id === goalId)) return missing
		const of = { municipalityId: actor.municipalityId, placeId: letter.placeId, letterId }
		return { letterId, commitmentId: await insertCommitment(db, of, { goalId, ...commitment }) }
	},
	audit: ({ letterId }, value) => ({
		kind: 'commitment',
		ids: [letterId, ...(value === null ? [] : [value.commitmentId])],
	}),
})
