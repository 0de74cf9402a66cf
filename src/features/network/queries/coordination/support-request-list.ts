import * as z from 'zod'
import { query } from '../../../../platform/query.ts'
import { mayKeepNetwork, mayReadPlaces } from '../../access.ts'
import { listSupportRequests } from '../../store/support-requests.ts'

/** What municipalities have asked for: those that wait first, the one that has waited longest on top. */
export const supportRequestList = query({
	name: 'supportRequestList',
	input: z.object({}),
	may: mayReadPlaces,
	run: async ({ db, actor, today }) => {
		const all = await listSupportRequests(db)
		const waiting = all
			.filter(({ answeredOn }) => answeredOn === null)
			.toSorted((a, b) => a.askedOn.localeCompare(b.askedOn))
			.map((one) => ({ ...one, late: one.answerBy !== null && one.answerBy < today }))
		return {
			waiting,
			answered: all.filter(({ answeredOn }) => answeredOn !== null),
			mayKeep: mayKeepNetwork(actor),
		}
	},
	audit: (_, value) => ({
		kind: 'support-request',
		ids: value === null ? [] : [...value.waiting, ...value.answered].map(({ id }) => id),
	}),
})
