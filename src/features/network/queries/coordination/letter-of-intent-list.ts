import * as z from 'zod'
import { query } from '../../../../platform/query.ts'
import { mayKeepNetwork, mayReadPlaces } from '../../access.ts'
import { type CommitmentState, letterState } from '../../rules/coordination/coordination.ts'
import { listCommitments, listLettersOfIntent } from '../../store/letters-of-intent.ts'

/** Every letter, those in force first, with how its commitments stand. */
export const letterOfIntentList = query({
	name: 'letterOfIntentList',
	input: z.object({}),
	may: mayReadPlaces,
	run: async ({ db, actor, today }) => {
		const promised = Map.groupBy(await listCommitments(db, {}), ({ letterId }) => letterId)
		const letters = (await listLettersOfIntent(db)).map((letter) => {
			const { id, placeId, placeName, title, datedOn, endsOn, reviewOn } = letter
			const states: CommitmentState[] = (promised.get(id) ?? []).map(({ state }) => state)
			const said = { id, placeId, placeName, title, datedOn, endsOn, reviewOn, states }
			return { ...said, state: letterState(letter, today) }
		})
		return { letters, mayKeep: mayKeepNetwork(actor) }
	},
	audit: (_, value) => ({ kind: 'letter-of-intent', ids: value?.letters.map(({ id }) => id) ?? [] }),
})
