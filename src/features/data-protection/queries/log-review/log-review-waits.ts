import * as z from 'zod'
import { hasRole } from '../../../../platform/actor.ts'
import { query } from '../../../../platform/query.ts'
import { mayReviewLog } from '../../access.ts'
import { findLastCheck, listWaiting } from '../../store/log-review.ts'

/** Reviews that wait for a manager, those that are overdue for whoever answers for records, and a log that is broken. */
export const logReviewWaits = query({
	name: 'logReviewWaits',
	input: z.object({}),
	may: mayReviewLog,
	run: async ({ db, actor, today }) => {
		const open = await listWaiting(db, actor.actorId)
		const overdue = open.filter(({ dueOn }) => dueOn < today).map(({ id }) => id)
		const fresh = open.filter(({ dueOn }) => dueOn >= today).map(({ id }) => id)
		const keeps = hasRole(actor, 'records-officer')
		const broken = keeps ? ((await findLastCheck(db))?.broken ?? []) : []
		const to = '/protection/logs'
		return [
			{ what: 'log-review-overdue', count: overdue.length, to, things: overdue },
			{ what: 'log-review', count: hasRole(actor, 'unit-manager') ? fresh.length : 0, to, things: fresh },
			{ what: 'log-broken', count: broken.length, to, things: broken },
		].filter(({ count }) => count > 0)
	},
	audit: () => ({ kind: 'log-review', ids: [] }),
})
