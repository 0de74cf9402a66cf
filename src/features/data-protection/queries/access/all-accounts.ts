import * as z from 'zod'
import { query } from '../../../../platform/query.ts'
import { maySeeWhoSees } from '../../access.ts'
import { listAccounts } from '../../store/who-sees.ts'

/** All who sign in to the municipality now, with their roles and units. */
export const allAccounts = query({
	name: 'allAccounts',
	input: z.object({}),
	may: maySeeWhoSees,
	run: async ({ db }) => ({ accounts: await listAccounts(db) }),
	audit: (_, value) => ({ kind: 'staff', ids: value?.accounts.map(({ id }) => id) ?? [] }),
})
