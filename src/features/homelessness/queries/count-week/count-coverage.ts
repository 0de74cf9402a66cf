import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { countingWeek } from '../../../../platform/purpose.ts'
import { query } from '../../../../platform/query.ts'
import { mayKeepCount } from '../../access.ts'
import { coverageOf } from '../../rules/count-week/coverage.ts'
import { legalGrounds } from '../../rules/count-week/grounds.ts'
import { listAskable, listInformants } from '../../store/count-week/informants.ts'
import { findRound } from '../../store/count-week/rounds.ts'
import { headOf } from './round-head.ts'

/** Who has answered in a round, who has not, and whom one can still ask. */
export const countCoverage = query({
	name: 'countCoverage',
	input: z.object({ countRoundId: id() }),
	may: mayKeepCount,
	run: async (act, { countRoundId }) =>
		await countingWeek(act, async (db) => {
			const round = await findRound(db, countRoundId)
			if (round === null) return missing
			const informants = await listInformants(db, countRoundId)
			const ofKind = (kind: 'unit' | 'organisation') => informants.filter((one) => one.kind === kind)
			return {
				round: headOf(round),
				informants,
				coverage: {
					all: coverageOf(informants),
					units: coverageOf(ofKind('unit')),
					organisations: coverageOf(ofKind('organisation')),
				},
				askable: round.state === 'closed' ? [] : await listAskable(db, countRoundId),
				grounds: legalGrounds.map(({ code, identity, law, verified }) => ({ code, identity, law, verified })),
			}
		}),
	audit: ({ countRoundId }) => ({ kind: 'count-round', ids: [countRoundId] }),
})
