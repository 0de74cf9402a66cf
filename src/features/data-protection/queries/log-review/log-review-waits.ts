import * as z from 'zod'
import { hasRole } from '../../../../platform/actor.ts'
import { query } from '../../../../platform/query.ts'
import { mayReviewLog } from '../../access.ts'
import { findLastCheck, listWaiting } from '../../store/log-review.ts'

/** Reviews that wait for whoever answers them, those that are overdue for whoever answers for records, and a log that is broken. */
export const logReviewWaits = query({
	name: 'logReviewWaits',
	input: z.object({}),
	may: mayReviewLog,
	run: async ({ db, actor, today }) => {
		const open = await listWaiting(db, actor.actorId)
		const overdue = open.filter(({ dueOn }) => dueOn < today).map(({ id }) => id)
		const keeps = hasRole(actor, 'records-officer')
		// A unit's is its manager's to answer; that of those without a unit is answered by who answers for records.
		const fresh = open
			.filter(({ dueOn, unitId }) => dueOn >= today && (unitId === null || hasRole(actor, 'unit-manager')))
			.map(({ id }) => id)
		const broken = keeps ? ((await findLastCheck(db))?.broken ?? []) : []
		const to = '/protection/logs'
		return [
			{ what: 'log-review-overdue', count: overdue.length, to, things: overdue },
			{ what: 'log-review', count: fresh.length, to, things: fresh },
			{ what: 'log-broken', count: broken.length, to, things: broken },
		].filter(({ count }) => count > 0)
	},
	audit: () => ({ kind: 'log-review', ids: [] }),
})
