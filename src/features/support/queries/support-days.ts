import * as z from 'zod'
import { addDays } from '../../../foundation/plain-date.ts'
import { query } from '../../../platform/query.ts'
import { nameOf } from '../../people/index.ts'
import { mayWorkWithSupport } from '../access.ts'
import { listDaysToKeep } from '../store/support-days.ts'

const usualDaysAhead = 14

/** Assessments to make anew, plans and coordinated plans to look at: what is late and what comes soon, the earliest first. */
export const supportDays = query({
	name: 'supportDays',
	input: z.object({ daysAhead: z.coerce.number().int().min(0).max(365).default(usualDaysAhead) }),
	may: mayWorkWithSupport,
	run: async (act, { daysAhead }) => {
		const days = await listDaysToKeep(act.db, act.actor.actorId, addDays(act.today, daysAhead))
		return days.map(({ about, id, personId, dueOn, ...parts }) => ({
			...{ about, id, personId, dueOn, late: dueOn < act.today },
			...nameOf(parts),
		}))
	},
	audit: (_, value) => ({ kind: 'support-plan', ids: value?.map(({ personId }) => personId) ?? [] }),
})
