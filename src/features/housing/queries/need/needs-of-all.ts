import * as z from 'zod'
import { query } from '../../../../platform/query.ts'
import { mayReadAgreements } from '../../access.ts'
import { committeeOf } from '../../commands/committee-of.ts'
import { countWaiting } from '../../counts.ts'
import { toldTable } from '../../rules/need/group-table.ts'
import { lastMonthsEnd } from './last-months-end.ts'

/**
 * What all who wait need together, at a month's end and with small numbers withheld from everybody: for the plan of
 * housing supply, which is public.
 */
export const needsOfAll = query({
	name: 'needsOfAll',
	input: z.object({}),
	may: mayReadAgreements,
	run: async (act) => {
		const day = lastMonthsEnd(act.today)
		return { day, ...toldTable(await countWaiting(act, committeeOf(act), day)) }
	},
	audit: () => ({ kind: 'housing-need', ids: [] }),
})
