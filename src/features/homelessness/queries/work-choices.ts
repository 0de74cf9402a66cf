import * as z from 'zod'
import { query } from '../../../platform/query.ts'
import { mayWorkWithHomelessness } from '../access.ts'
import { committeeOf } from '../commands/committee-of.ts'
import { listColleagues, listOwnUnits } from '../store/colleagues.ts'

/** What forms of case work let one choose among: one's own units, and colleagues in the committee. */
export const workChoices = query({
	name: 'workChoices',
	input: z.object({}),
	may: mayWorkWithHomelessness,
	run: async (act) => ({
		today: act.today,
		units: await listOwnUnits(act.db),
		colleagues: await listColleagues(act.db, committeeOf(act)),
	}),
	audit: () => ({ kind: 'staff', ids: [] }),
})
