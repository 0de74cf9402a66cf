import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayKeepPlans } from '../../access.ts'
import { openActivity } from '../../queries/activities/open-activity.ts'
import { activityStatuses } from '../../rules/activity.ts'
import { saveActivityStatus } from '../../store/activities/progress.ts'

/**
 * How it goes with an activity as a whole, with a note such as "22 of 40". Refused: units-tell (its units say how it goes,
 * and the whole follows from that).
 */
export const setActivityStatus = command({
	name: 'setActivityStatus',
	input: z.object({
		activityId: id(),
		status: z.enum(activityStatuses, { error: 'choose-one' }),
		statusNote: z.string().trim().max(500, 'too-long').default(''),
	}),
	may: mayKeepPlans,
	run: async (act, { activityId, ...given }) => {
		const opened = await openActivity(act, activityId)
		if (opened === null) return missing
		if (opened.activity.byUnits) return refuse({ because: 'units-tell' })
		const told = { toldBy: act.actor.actorId, toldOn: act.today }
		return (await saveActivityStatus(act.db, activityId, { ...given, ...told }))
			? { activityId, ...given }
			: missing
	},
	audit: (input) => ({ kind: 'activity', ids: [input.activityId] }),
})
