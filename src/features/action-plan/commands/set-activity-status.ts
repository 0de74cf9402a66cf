import * as z from 'zod'
import { missing } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { id } from '../../../platform/fields.ts'
import { mayKeepPlans } from '../access.ts'
import { activityStatuses } from '../rules/activity.ts'
import { saveActivityStatus } from '../store/activities.ts'

/** How it goes with an activity, with a note such as "22 of 40". */
export const setActivityStatus = command({
	name: 'setActivityStatus',
	input: z.object({
		activityId: id(),
		status: z.enum(activityStatuses, { error: 'choose-one' }),
		statusNote: z.string().trim().max(200, 'too-long').default(''),
	}),
	may: mayKeepPlans,
	run: async ({ db }, { activityId, ...given }) =>
		(await saveActivityStatus(db, activityId, given)) ? { activityId, ...given } : missing,
	audit: (input) => ({ kind: 'activity', ids: [input.activityId] }),
})
