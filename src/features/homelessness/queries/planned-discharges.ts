import * as z from 'zod'
import { day } from '../../../platform/fields.ts'
import { query } from '../../../platform/query.ts'
import { mayWorkWithHomelessness } from '../access.ts'
import { listDischarges } from '../store/discharges.ts'

/** Those who are to leave a placement by a day and are still there, with whether a home waits for them. */
export const plannedDischarges = query({
	name: 'plannedDischarges',
	input: z.object({ lastDay: day() }),
	may: mayWorkWithHomelessness,
	run: async ({ db }, { lastDay }) => await listDischarges(db, lastDay),
	audit: (_, value) => ({ kind: 'person', ids: value?.map(({ personId }) => personId) ?? [] }),
})
