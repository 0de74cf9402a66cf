import * as z from 'zod'
import { query } from '../../../../platform/query.ts'
import { mayReadNetwork } from '../../access.ts'
import { findShared } from '../../rules/submissions/definitions.ts'
import { listStandingPlaces, listToldSets } from '../../store/comparison.ts'
import { rankSets } from './rank-sets.ts'
import { everywhere, scopeFields, scopeOf } from './scope.ts'

/** Every shared figure of every year, each compared and ranked among those that tell the same: what stands, as rows to work with. */
export const wholeComparison = query({
	name: 'wholeComparison',
	input: z.object(scopeFields),
	may: mayReadNetwork,
	run: async ({ db }, asked) => {
		const places = await listStandingPlaces(db, null, everywhere)
		const told = await listToldSets(db, { years: [1990, 2200], scope: scopeOf(asked) })
		return rankSets(told, places, findShared)
	},
	audit: () => ({ kind: 'comparison', ids: [] }),
})
