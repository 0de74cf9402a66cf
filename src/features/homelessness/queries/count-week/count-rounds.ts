import * as z from 'zod'
import { countingWeek } from '../../../../platform/purpose.ts'
import { query } from '../../../../platform/query.ts'
import { mayConfigureCount, mayKeepCount, mayReadCounts } from '../../access.ts'
import { coverageOf } from '../../rules/count-week/coverage.ts'
import { listAsked, listInformants } from '../../store/count-week/informants.ts'
import { listRounds } from '../../store/count-week/rounds.ts'

/** The rounds that one keeps, and where one is asked to answer. */
export const countRounds = query({
	name: 'countRounds',
	input: z.object({}),
	may: mayReadCounts,
	run: async (act) =>
		await countingWeek(act, async (db) => {
			const all = await listRounds(db)
			const asked = await listAsked(db)
			const kept = mayConfigureCount(act.actor) ? all : []
			const rounds = []
			for (const round of kept) {
				const informants = mayKeepCount(act.actor) ? await listInformants(db, round.countRoundId) : []
				rounds.push({ ...round, coverage: coverageOf(informants) })
			}
			return {
				rounds,
				asked: asked.flatMap((informant) => {
					const round = all.find(({ countRoundId }) => countRoundId === informant.countRoundId)
					if (round === undefined || round.state === 'planned') return []
					return [{ ...informant, round }]
				}),
				may: { plan: mayConfigureCount(act.actor), keep: mayKeepCount(act.actor) },
			}
		}),
	audit: (_, value) => ({
		kind: 'count-round',
		ids: value === null ? [] : value.rounds.map(({ countRoundId }) => countRoundId),
	}),
})
