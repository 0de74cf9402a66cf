import * as z from 'zod'
import { query } from '../../../platform/query.ts'
import { mayHandleCases } from '../access.ts'
import { listColleagues } from '../store/colleagues.ts'

/** Whom a case can be given to, and who can have held a talk or made a decision. */
export const colleagues = query({
	name: 'colleagues',
	input: z.object({}),
	may: mayHandleCases,
	run: async (act) => await listColleagues(act.db),
	audit: () => ({ kind: 'staff', ids: [] }),
})
