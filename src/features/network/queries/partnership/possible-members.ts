import * as z from 'zod'
import { query } from '../../../../platform/query.ts'
import { mayKeepNetwork } from '../../access.ts'
import { listPossibleMembers } from '../../store/partnership/members.ts'

/** Organisations of the register that could become members. */
export const possibleMembers = query({
	name: 'possibleMembers',
	input: z.object({}),
	may: mayKeepNetwork,
	run: async ({ db, today }) => ({ organisations: await listPossibleMembers(db, today) }),
	audit: () => ({ kind: 'partnership', ids: [] }),
})
