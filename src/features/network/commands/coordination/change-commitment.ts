import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayKeepNetwork } from '../../access.ts'
import { findCommitment, listGoals, saveCommitment } from '../../store/letters-of-intent.ts'
import { asCommitment, commitmentFields } from './letter-fields.ts'

/** What was promised is written otherwise, or has other days; what it said before is kept as history. */
export const changeCommitment = command({
	name: 'changeCommitment',
	input: z.object({ commitmentId: id(), ...commitmentFields }),
	may: mayKeepNetwork,
	run: async ({ db }, { commitmentId, ...given }) => {
		const before = await findCommitment(db, commitmentId)
		if (before === null) return missing
		const { goalId, ...commitment } = asCommitment(given)
		const goals = await listGoals(db, before.letterId)
		if (goalId !== null && !goals.some((goal) => goal.id === goalId)) return missing
		return (await saveCommitment(db, commitmentId, { goalId, ...commitment })) ? { commitmentId } : missing
	},
	audit: ({ commitmentId }) => ({ kind: 'commitment', ids: [commitmentId] }),
})
