import * as z from 'zod'
import { day } from '../../../platform/fields.ts'
import { query } from '../../../platform/query.ts'
import { mayReadIndicators } from '../access.ts'
import { listIndicators } from '../store.ts'
import { countedBy } from './counted-figures.ts'

/** What is counted had come to in the year by the day, exactly: for follow-ups of a part of a year, which word the small ones. */
export const measureTo = query({
	name: 'measureTo',
	input: z.object({ indicatorIds: z.array(z.uuid()), day: day() }),
	may: mayReadIndicators,
	run: async (act, { indicatorIds, day: until }) => {
		const figures = await countedBy(act, await listIndicators(act.db, indicatorIds), until)
		return [...figures].map(([indicatorId, figure]) => ({ indicatorId, until, ...figure }))
	},
	audit: (input) => ({ kind: 'indicator', ids: input.indicatorIds }),
})
