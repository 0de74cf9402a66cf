import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayKeepPlans } from '../../access.ts'
import { openActivity } from '../../queries/activities/open-activity.ts'
import { holdTask, saveTask } from '../../store/activities/tasks.ts'
import { changedMeanwhile } from '../draft/edit-draft.ts'
import { taskFields } from './task-fields.ts'

/** Other words, days or people for a task. Refused: task-ended, changed-meanwhile. */
export const changeTask = command({
	name: 'changeTask',
	input: z.object({ activityTaskId: id(), seenAt: z.string().optional() }).and(taskFields),
	may: mayKeepPlans,
	run: async (act, { activityTaskId, seenAt, unitId = null, staffId = null, beginsOn = null, ...said }) => {
		const task = await holdTask(act.db, activityTaskId)
		if (task === undefined) return missing
		if (task.doneOn !== null || task.struckOn !== null) return refuse({ because: 'task-ended' })
		const refusal = changedMeanwhile(task, seenAt)
		if (refusal !== null) return refusal
		const opened = await openActivity(act, task.activityId)
		const unitIds = opened?.activity.unitIds ?? []
		if (unitId !== null && unitId !== task.unitId && !unitIds.includes(unitId)) return missing
		const { actorId } = act.actor
		await saveTask(act.db, activityTaskId, {
			...{ ...said, unitId, staffId, beginsOn },
			...{ toldBy: actorId, publishedBy: actorId, toldOn: act.today },
		})
		return { activityTaskId }
	},
	audit: (input) => ({ kind: 'activity-task', ids: [input.activityTaskId] }),
})
