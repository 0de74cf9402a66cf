import * as z from 'zod'
import { query } from '../../../platform/query.ts'
import { mayKeepIndicators } from '../access.ts'
import { isValueDue } from '../rules/values-due.ts'
import { listIndicators, listValues } from '../store.ts'

/** The indicators whose figure of the year somebody has yet to write in. */
export const valuesDue = query({
	name: 'valuesDue',
	input: z.object({ indicatorIds: z.array(z.uuid()), year: z.number().int() }),
	may: mayKeepIndicators,
	run: async ({ db }, { indicatorIds, year }) => {
		const indicators = await listIndicators(db, indicatorIds)
		const written = await listValues(db, indicatorIds)
		return indicators
			.filter((indicator) => isValueDue(indicator, year, written))
			.map(({ id, name }) => ({ id, name, year }))
	},
	audit: () => ({ kind: 'indicator', ids: [] }),
})
