import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayKeepPlans } from '../../access.ts'
import { holdTask, saveTask } from '../../store/activities/tasks.ts'

/** The task is not to be done after all; it stays in the history. Refused: task-ended. */
export const strikeTask = command({
	name: 'strikeTask',
	input: z.object({ activityTaskId: id() }),
	may: mayKeepPlans,
	run: async (act, { activityTaskId }) => {
		const task = await holdTask(act.db, activityTaskId)
		if (task === undefined) return missing
		if (task.doneOn !== null || task.struckOn !== null) return refuse({ because: 'task-ended' })
		const { actorId } = act.actor
		const told = { toldBy: actorId, publishedBy: actorId, toldOn: act.today }
		await saveTask(act.db, activityTaskId, { struckOn: act.today, ...told })
		return { activityTaskId }
	},
	audit: (input) => ({ kind: 'activity-task', ids: [input.activityTaskId] }),
})
