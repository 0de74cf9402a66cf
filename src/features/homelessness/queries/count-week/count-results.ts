import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { countingWeek } from '../../../../platform/purpose.ts'
import { query } from '../../../../platform/query.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { mayKeepCount } from '../../access.ts'
import { answersAreGone } from '../../rules/count-week/answers-gone.ts'
import { countFormats } from '../../rules/count-week/formats.ts'
import type { DefinitionKey } from '../../rules/situations/definition.ts'
import { getSituationDefinition, situationDefinitions } from '../../rules/situations/definitions.ts'
import { findRound, listExports, type Round } from '../../store/count-week/rounds.ts'
import { countedPeople, numbersOf } from './counted-people.ts'
import { headOf } from './round-head.ts'

/** A round's numbers: as frozen when it is closed, else as they are now; none when its answers went before that. Nobody is in them by name. */
export const countResults = query({
	name: 'countResults',
	input: z.object({ countRoundId: id(), definition: z.string().optional() }),
	may: mayKeepCount,
	run: async (act, { countRoundId, definition }) =>
		await countingWeek(act, async (db) => {
			const round = await findRound(db, countRoundId)
			if (round === null) return missing
			const gone = answersAreGone(round, act.today)
			const chosen = situationDefinitions.find(({ key }) => key === definition)?.key ?? round.definition
			const { categories, source } = getSituationDefinition(chosen)
			const numbers = gone && round.results === null ? nothing : await numbersBy(act, db, round, chosen)
			if (numbers === null) return missing
			return {
				round: headOf(round),
				frozen: round.results !== null,
				answersGone: gone,
				chosen,
				definitions: situationDefinitions.map(({ key }) => key),
				categories,
				source,
				...numbers,
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

const nothing = { results: null, coverage: null, doubles: null, reconciliation: null }

async function numbersBy(act: Act, db: Act['db'], round: Round, chosen: DefinitionKey) {
	const { results, coverage, doubles, reconciliation } =
		round.results ?? (await numbersOf(act, round, await countedPeople({ ...act, db }, round.countRoundId)))
	const of = results.find((one) => one.definition === chosen)
	return of === undefined ? null : { results: of, coverage, doubles, reconciliation }
}
