import * as z from 'zod'
import { activityStatuses } from '../../rules/activity.ts'

/** How it goes, with a note such as "22 of 40". */
export const toldFields = {
	status: z.enum(activityStatuses, { error: 'choose-one' }),
	note: z.string().trim().max(500, 'too-long').default(''),
}
