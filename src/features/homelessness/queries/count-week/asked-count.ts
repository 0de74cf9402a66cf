import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { countingWeek } from '../../../../platform/purpose.ts'
import { query } from '../../../../platform/query.ts'
import { mayAnswerCount } from '../../access.ts'
import { birthYearOf } from '../../rules/count-week/doubles.ts'
import { getGround } from '../../rules/count-week/grounds.ts'
import { listAnswersOf } from '../../store/count-week/answers.ts'
import { findAsked } from '../../store/count-week/informants.ts'
import { findRound } from '../../store/count-week/rounds.ts'
import { headOf } from './round-head.ts'

/** What is asked of one informant, its own answers, and whether it is done. */
export const askedCount = query({
	name: 'askedCount',
	input: z.object({ countInformantId: id() }),
	may: mayAnswerCount,
	run: async (act, { countInformantId }) =>
		await countingWeek(act, async (db) => {
			const informant = await findAsked(db, countInformantId)
			const round = informant === null ? null : await findRound(db, informant.countRoundId)
			if (informant === null || round === null) return missing
			const answers = await listAnswersOf(db, countInformantId)
			return {
				round: headOf(round),
				informant,
				ground: getGround(informant.legalGround),
				answers: answers.map((answer) => ({
					countAnswerId: answer.countAnswerId,
					number: answer.number,
					state: answer.state,
					place: answer.place,
					initials: answer.initials,
					birthYear: birthYearOf(answer),
					prefilled: answer.prefillMark !== null,
				})),
			}
		}),
	audit: ({ countInformantId }) => ({ kind: 'count-informant', ids: [countInformantId] }),
})
