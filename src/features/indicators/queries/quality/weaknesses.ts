import * as z from 'zod'
import { query } from '../../../../platform/query.ts'
import { mayReadExactFigures, mayReadIndicators } from '../../access.ts'
import { sumsOf } from '../../rules/quality/summary.ts'
import { qualityCells, shown } from './data-quality.ts'

/** What weakens figures by a definition: the checks that found something of what it is counted from. */
export const weaknesses = query({
	name: 'weaknesses',
	input: z.object({ definitionId: z.string().max(60) }),
	may: mayReadIndicators,
	run: async (act, { definitionId }) => {
		const weakening = sumsOf(await qualityCells(act), act.today).filter(
			({ check, found }) => found > 0 && (check.weakens as readonly string[]).includes(definitionId),
		)
		return weakening.map((sum) => shown(sum, mayReadExactFigures(act.actor)))
	},
	audit: () => ({ kind: 'indicator', ids: [] }),
})

export type Weakness = Extract<Awaited<ReturnType<typeof weaknesses>>, { is: 'done' }>['value'][number]
