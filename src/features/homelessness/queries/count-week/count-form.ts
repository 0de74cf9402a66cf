import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { countingWeek } from '../../../../platform/purpose.ts'
import { query } from '../../../../platform/query.ts'
import { mayConfigureCount, mayKeepCount } from '../../access.ts'
import { countVariables } from '../../rules/count-week/variables.ts'
import { findRound } from '../../store/count-week/rounds.ts'
import { headOf } from './round-head.ts'

/** What a round asks, and what it could ask. */
export const countForm = query({
	name: 'countForm',
	input: z.object({ countRoundId: id() }),
	may: mayConfigureCount,
	run: async (act, { countRoundId }) =>
		await countingWeek(act, async (db) => {
			const round = await findRound(db, countRoundId)
			if (round === null) return missing
			return {
				round: headOf(round),
				form: round.form,
				variables: countVariables,
				mayKeep: mayKeepCount(act.actor),
			}
		}),
	audit: ({ countRoundId }) => ({ kind: 'count-round', ids: [countRoundId] }),
})
