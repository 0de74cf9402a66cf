import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { countingWeek } from '../../../../platform/purpose.ts'
import { query } from '../../../../platform/query.ts'
import { mayKeepCount } from '../../access.ts'
import { countFormats } from '../../rules/count-week/formats.ts'
import { getSituationDefinition, situationDefinitions } from '../../rules/situations/definitions.ts'
import { findRound, listExports } from '../../store/count-week/rounds.ts'
import { countedPeople, numbersOf } from './counted-people.ts'
import { headOf } from './round-head.ts'

/** A round's numbers: as frozen when it is closed, else as they are now. Nobody is in them by name. */
export const countResults = query({
	name: 'countResults',
	input: z.object({ countRoundId: id(), definition: z.string().optional() }),
	may: mayKeepCount,
	run: async (act, { countRoundId, definition }) =>
		await countingWeek(act, async (db) => {
			const round = await findRound(db, countRoundId)
			if (round === null) return missing
			const numbers =
				round.results ?? (await numbersOf(act, round, await countedPeople({ ...act, db }, countRoundId)))
			const chosen = situationDefinitions.find(({ key }) => key === definition)?.key ?? round.definition
			const results = numbers.results.find((one) => one.definition === chosen)
			if (results === undefined) return missing
			const { categories, source } = getSituationDefinition(chosen)
			return {
				round: headOf(round),
				frozen: round.results !== null,
				chosen,
				definitions: situationDefinitions.map(({ key }) => key),
				categories,
				source,
				results,
				coverage: numbers.coverage,
				doubles: numbers.doubles,
				reconciliation: numbers.reconciliation,
				formats: countFormats.map(({ key, authority, identity, rows, source: layout }) => ({
					...{ key, authority, identity, rows },
					verified: layout.verified,
					layout: layout.text,
				})),
				exports: await listExports(db, countRoundId),
			}
		}),
	audit: ({ countRoundId }) => ({ kind: 'count-round', ids: [countRoundId] }),
})
