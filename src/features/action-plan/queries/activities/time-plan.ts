import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { locales } from '../../../../platform/words/locales.ts'
import { mayReadPlans } from '../../access.ts'
import { timePlanOf } from '../../rules/activities/time-plan.ts'
import { activitiesIn } from '../../rules/document/read.ts'
import { listProgress } from '../../store/activities/progress.ts'
import { listTasks } from '../../store/activities/tasks.ts'
import { findPlan } from '../../store/plans.ts'
import { shownVersion } from '../versions/shown-version.ts'
import { drawTimePlan } from './draw-time-plan.ts'

/** When everything is to be done, by area: drawn, and as rows. */
export const timePlan = query({
	name: 'timePlan',
	input: z.object({ planId: id(), locale: z.enum(locales) }),
	may: mayReadPlans,
	run: async (act, { planId, locale }) => {
		const { db, today } = act
		const plan = await findPlan(db, planId)
		const shown = await shownVersion(act, planId)
		if (plan === null || shown === null) return missing
		const activities = activitiesIn(shown.content, await listProgress(db, planId))
		const times = timePlanOf(shown.content, activities, await listTasks(db, planId), today)
		const all = times.groups.flatMap((group) => group.activities)
		return {
			...{ plan, version: shown.version, fromYear: times.fromYear, throughYear: times.throughYear },
			...{ count: all.length, late: all.filter(({ state }) => state === 'late').length },
			groups: times.groups.map((group) => ({
				...{ ...group, drawing: drawTimePlan(group, times, { today, locale }) },
			})),
		}
	},
	audit: (input) => ({ kind: 'plan', ids: [input.planId] }),
})
