import * as z from 'zod'
import { yearOf } from '../../../../foundation/plain-date.ts'
import { query } from '../../../../platform/query.ts'
import { mayKeepReports, mayReadReports } from '../../access.ts'
import { listEditions } from '../../store/editions.ts'

/** Every edition of the public statistics, the latest first. */
export const editions = query({
	name: 'editions',
	input: z.object({}),
	may: mayReadReports,
	run: async ({ db, actor, today }) => ({
		editions: await listEditions(db),
		mayKeep: mayKeepReports(actor),
		lastEnded: yearOf(today) - 1,
	}),
	audit: () => ({ kind: 'edition', ids: [] }),
})
