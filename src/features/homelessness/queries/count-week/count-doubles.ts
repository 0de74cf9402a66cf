import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { countingWeek } from '../../../../platform/purpose.ts'
import { query } from '../../../../platform/query.ts'
import { mayKeepCount } from '../../access.ts'
import { birthYearOf } from '../../rules/count-week/doubles.ts'
import type { GivenAnswer } from '../../store/count-week/answers.ts'
import { findRound } from '../../store/count-week/rounds.ts'
import { countedPeople } from './counted-people.ts'
import { headOf } from './round-head.ts'

/** Pairs that are or may be one person: what is alike, and where the two answers differ. Nobody's name, number or initials. */
export const countDoubles = query({
	name: 'countDoubles',
	input: z.object({ countRoundId: id() }),
	may: mayKeepCount,
	run: async (act, { countRoundId }) =>
		await countingWeek(act, async (db) => {
			const round = await findRound(db, countRoundId)
			if (round === null) return missing
			const { open, settled, certain, given, counted } = await countedPeople({ ...act, db }, countRoundId)
			const side = (answerId: string) => {
				const answer = given.get(answerId)
				return answer === undefined ? null : sideOf(answer)
			}
			return {
				round: headOf(round),
				answers: given.size,
				people: counted.length,
				certain: certain.length,
				open: open.map((pair) => ({ ...pair, a: side(pair.aId), b: side(pair.bId) })),
				settled: settled.map((pair) => ({ ...pair, a: side(pair.aId), b: side(pair.bId) })),
			}
		}),
	audit: ({ countRoundId }) => ({ kind: 'count-round', ids: [countRoundId] }),
})

/** What one may be told of an answer to settle a pair by. */
function sideOf(answer: GivenAnswer) {
	const { informant, number, place, sex, population, answers } = answer
	return { informant, number, place, sex, population, birthYear: birthYearOf(answer), answers }
}

export type DoubleSide = ReturnType<typeof sideOf>
