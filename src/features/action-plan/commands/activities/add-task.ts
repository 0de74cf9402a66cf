import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayKeepPlans } from '../../access.ts'
import { openActivity } from '../../queries/activities/open-activity.ts'
import { insertTask } from '../../store/activities/tasks.ts'
import { taskFields } from './task-fields.ts'

/** Something that is to be done for an activity, by one of its units or by nobody in particular. */
export const addTask = command({
	name: 'addTask',
	input: z.object({ activityId: id() }).and(taskFields),
	may: mayKeepPlans,
	run: async (act, { activityId, unitId = null, staffId = null, beginsOn = null, ...task }) => {
		const opened = await openActivity(act, activityId)
		if (opened === null || (unitId !== null && !opened.activity.unitIds.includes(unitId))) return missing
		const { municipalityId, actorId } = act.actor
		const activityTaskId = await insertTask(act.db, municipalityId, {
			...{ ...task, activityId, unitId, staffId, beginsOn },
			...{ toldBy: actorId, publishedBy: actorId, toldOn: act.today },
		})
		return { activityTaskId }
	},
	audit: (input) => ({ kind: 'activity', ids: [input.activityId] }),
})
