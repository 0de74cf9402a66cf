import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture } from '../../../../platform/fields.ts'
import { mayKeepPlans } from '../../access.ts'
import { holdTask, saveTask } from '../../store/activities/tasks.ts'

/** The task is done, since that day. Refused: task-ended. */
export const finishActivityTask = command({
	name: 'finishActivityTask',
	input: z.object({ activityTaskId: id(), doneOn: day() }),
	may: mayKeepPlans,
	run: async (act, { activityTaskId, doneOn }) => {
		notInFuture(act, { doneOn })
		const task = await holdTask(act.db, activityTaskId)
		if (task === undefined) return missing
		if (task.doneOn !== null || task.struckOn !== null) return refuse({ because: 'task-ended' })
		const { actorId } = act.actor
		await saveTask(act.db, activityTaskId, {
			doneOn,
			toldBy: actorId,
			publishedBy: actorId,
			toldOn: act.today,
		})
		return { activityTaskId }
	},
	audit: (input) => ({ kind: 'activity-task', ids: [input.activityTaskId] }),
})
