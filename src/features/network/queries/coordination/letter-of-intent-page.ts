import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { mayKeepNetwork, mayReadPlaces } from '../../access.ts'
import { letterState } from '../../rules/coordination/coordination.ts'
import {
	findLetterOfIntent,
	listCommitments,
	listCommitmentsTold,
	listGoals,
	listLetterReviews,
	listParties,
} from '../../store/letters-of-intent.ts'

/** One letter: its parties, its goals with what each has promised toward them, and when it was looked at again. */
export const letterOfIntentPage = query({
	name: 'letterOfIntentPage',
	input: z.object({ letterId: id() }),
	may: mayReadPlaces,
	run: async ({ db, actor, today }, { letterId }) => {
		const letter = await findLetterOfIntent(db, letterId)
		if (letter === null) return missing
		const before = letter.replaces === null ? null : await findLetterOfIntent(db, letter.replaces)
		const told = Map.groupBy(
			await listCommitmentsTold(db, letter.placeId),
			({ commitmentId }) => commitmentId,
		)
		const commitments = (await listCommitments(db, { letterId })).map((one) => ({
			...one,
			late: one.dueOn !== null && one.dueOn < today && ['promised', 'under-way'].includes(one.state),
			told: told.get(one.id) ?? [],
		}))
		return {
			letter: { ...letter, state: letterState(letter, today) },
			before: before === null ? null : { id: before.id, title: before.title },
			parties: await listParties(db, letterId),
			goals: await listGoals(db, letterId),
			commitments,
			reviews: await listLetterReviews(db, letterId),
			mayKeep: mayKeepNetwork(actor),
		}
	},
	audit: ({ letterId }) => ({ kind: 'letter-of-intent', ids: [letterId] }),
})

export type LetterPage = Extract<Awaited<ReturnType<typeof letterOfIntentPage>>, { is: 'done' }>['value']
