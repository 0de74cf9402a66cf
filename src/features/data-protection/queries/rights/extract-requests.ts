import * as z from 'zod'
import { query } from '../../../../platform/query.ts'
import { mayKeepRecords } from '../../access.ts'
import { dueState } from '../../rules/rights/request-days.ts'
import { stateOf } from '../../rules/rights/request-stage.ts'
import { listRequests } from '../../store/rights.ts'

/** Who asked for their records, by number and day; nobody is named in a list. */
export const extractRequests = query({
	name: 'extractRequests',
	input: z.object({}),
	may: mayKeepRecords,
	run: async ({ db, today }) => ({
		requests: (await listRequests(db)).map(({ personId, ...request }) => ({
			...request,
			state: stateOf(request),
			due: dueState(request.dueOn, today),
		})),
	}),
	audit: (_, value) => ({ kind: 'extract-request', ids: value?.requests.map(({ id }) => id) ?? [] }),
})
