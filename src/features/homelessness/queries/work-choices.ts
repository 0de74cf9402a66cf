import * as z from 'zod'
import { query } from '../../../platform/query.ts'
import { mayWorkWithHomelessness } from '../access.ts'
import { committeeOf } from '../commands/committee-of.ts'
import { listColleagues, listOwnUnits, listUnitsOf } from '../store/colleagues.ts'

/**
 * What forms of case work let one choose among: one's own units, where a new matter can be opened (whoever works in no unit
 * says which of the committee's), and colleagues in the committee.
 */
export const workChoices = query({
	name: 'workChoices',
	input: z.object({}),
	may: mayWorkWithHomelessness,
	run: async (act) => {
		const committeeId = committeeOf(act)
		const units = await listOwnUnits(act.db)
		return {
			today: act.today,
			units,
			matterUnits: units.length > 0 ? units : await listUnitsOf(act.db, committeeId),
			colleagues: await listColleagues(act.db, committeeId),
		}
	},
	audit: () => ({ kind: 'staff', ids: [] }),
})
