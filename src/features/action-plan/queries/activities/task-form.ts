import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { listUnits } from '../../../organisation/index.ts'
import { mayReadPlans } from '../../access.ts'
import { markOf } from '../../commands/draft/edit-draft.ts'
import { findTask } from '../../store/activities/tasks.ts'
import { listColleagues, ownUnits } from '../../store/activities/units.ts'
import { findPlan } from '../../store/plans.ts'
import { openActivity } from './open-activity.ts'

/** What a form about a task needs: the activity's units, those of one's own, colleagues, and the task as it is. */
export const taskForm = query({
	name: 'taskForm',
	input: z.object({ planId: id(), activityId: id(), activityTaskId: z.uuid().optional() }),
	may: mayReadPlans,
	run: async (act, { planId, activityId, activityTaskId }) => {
		const { db } = act
		const plan = await findPlan(db, planId)
		const opened = await openActivity(act, activityId)
		const task = activityTaskId === undefined ? null : ((await findTask(db, activityTaskId)) ?? null)
		if (plan === null || opened === null || opened.planId !== planId) return missing
		if (activityTaskId !== undefined && task?.activityId !== activityId) return missing
		const { activity } = opened
		const own = await ownUnits(db)
		const units = (await listUnits(db)).filter((unit) => activity.unitIds.includes(unit.id))
		return {
			...{ plan, activity, units, task, seenAt: markOf(task) },
			ownUnits: units.filter((unit) => own.includes(unit.id)),
			colleagues: await listColleagues(db, act.today),
		}
	},
	audit: (input) => ({ kind: 'activity', ids: [input.activityId] }),
})
