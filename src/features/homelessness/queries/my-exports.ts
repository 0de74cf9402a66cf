import * as z from 'zod'
import { query } from '../../../platform/query.ts'
import { mayFollowUp } from '../access.ts'
import { listExports } from '../store/list-settings.ts'

/** The files that one has taken out of the list, and why. */
export const myExports = query({
	name: 'myExports',
	input: z.object({}),
	may: mayFollowUp,
	run: async ({ db, actor }) => ({ exports: await listExports(db, actor.actorId) }),
	audit: () => ({ kind: 'list-export', ids: [] }),
})
