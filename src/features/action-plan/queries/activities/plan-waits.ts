import * as z from 'zod'
import { query } from '../../../../platform/query.ts'
import { mayBeReminded, mayKeepPlans } from '../../access.ts'
import { countReminders } from '../../rules/activities/count-reminders.ts'
import { planReminders } from './plan-reminders.ts'

/** How much waits in the plans for the one who asks, and where it is told; never whose it is. */
export const planWaits = query({
	name: 'planWaits',
	input: z.object({}),
	may: mayBeReminded,
	run: async (act) => {
		const found = await planReminders.within(act, {})
		if (found.is !== 'done') return []
		return countReminders(found.value, mayKeepPlans(act.actor)).map((one) => ({
			...{ ...one, to: '/plans/reminders' },
		}))
	},
	audit: () => ({ kind: 'plan', ids: [] }),
})
