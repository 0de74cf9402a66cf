import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture } from '../../../../platform/fields.ts'
import { mayTellOfActivities } from '../../access.ts'
import { insertProposal } from '../../store/activities/proposals.ts'
import { findTask } from '../../store/activities/tasks.ts'

/** The unit that was to do it says that it is done. Refused: task-ended (it is done already, or struck). */
export const proposeTaskDone = command({
	name: 'proposeTaskDone',
	input: z.object({ activityTaskId: id(), doneOn: day() }),
	may: mayTellOfActivities,
	run: async (act, { activityTaskId, doneOn }) => {
		notInFuture(act, { doneOn })
		const task = await findTask(act.db, activityTaskId)
		if (task === undefined || task.unitId === null) return missing
		if (task.doneOn !== null || task.struckOn !== null) return refuse({ because: 'task-ended' })
		const { activityId, unitId } = task
		const activityProposalId = await insertProposal(act, {
			kind: 'task-done',
			activityId,
			unitId,
			taskId: activityTaskId,
			doneOn,
		})
		return { activityProposalId }
	},
	audit: (input) => ({ kind: 'activity-task', ids: [input.activityTaskId] }),
})
