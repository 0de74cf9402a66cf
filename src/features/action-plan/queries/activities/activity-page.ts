import * as z from 'zod'
import { missing, valueIn } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { exactVersion, mayReadExactFigures, measure, readerVersion } from '../../../indicators/index.ts'
import { listUnits } from '../../../organisation/index.ts'
import { mayReadPlans } from '../../access.ts'
import { historyOf } from '../../rules/activities/history.ts'
import { reachedOf } from '../../rules/activities/quantity.ts'
import { isLate, lastDayOf } from '../../rules/activities/timing.ts'
import type { PlanDocument } from '../../rules/document/document.ts'
import { type Activity, goalsIn } from '../../rules/document/read.ts'
import { listTaskRows, listWords } from '../../store/activities/history.ts'
import { listProposals } from '../../store/activities/proposals.ts'
import { listTasks } from '../../store/activities/tasks.ts'
import { ownUnits } from '../../store/activities/units.ts'
import { findPlan } from '../../store/plans.ts'
import { openActivity } from './open-activity.ts'

/** All that the plan says of one activity, how it goes in each of its units, and who has said what when. */
export const activityPage = query({
	name: 'activityPage',
	input: z.object({ planId: id(), activityId: id() }),
	may: mayReadPlans,
	run: async (act, { planId, activityId }) => {
		const { db, today } = act
		const plan = await findPlan(db, planId)
		const opened = await openActivity(act, activityId)
		if (plan === null || opened === null || opened.planId !== planId) return missing
		const { activity, content, version } = opened
		const named = new Map((await listUnits(db)).map((unit) => [unit.id, unit.name]))
		const said = new Map(activity.units.map((unit) => [unit.unitId, unit]))
		return {
			...{ plan, version, activity },
			lastDay: lastDayOf(activity),
			isLate: isLate(activity, today),
			costClass: content.costClasses.find((one) => one.class === activity.costClass) ?? null,
			goals: goalsIn(content).filter((goal) => activity.goalIds.includes(goal.id)),
			units: activity.unitIds.map((unitId) => ({
				...{ unitId, name: named.get(unitId) ?? '' },
				told: said.get(unitId) ?? null,
			})),
			ownUnitIds: await ownUnits(db),
			tasks: (await listTasks(db, planId)).filter((task) => task.activityId === activityId),
			...(await figuresOf(act, content, activity)),
			// Row security shows them to the unit that asks and to those who keep the plan, and to nobody else.
			proposals: await listProposals(db, activityId),
			history: historyOf(await listWords(db, activityId), await listTaskRows(db, activityId)),
		}
	},
	audit: (input) => ({ kind: 'activity', ids: [input.activityId] }),
})

async function figuresOf(act: Act, { validTo }: PlanDocument, { indicatorIds, quantity }: Activity) {
	const wanted = [...new Set([...indicatorIds, ...(quantity === null ? [] : [quantity.indicatorId])])]
	const measured = valueIn(await measure.within(act, { indicatorIds: wanted, planEnds: validTo })).map(
		mayReadExactFigures(act.actor) ? exactVersion : readerVersion,
	)
	const counted = measured.find(({ id }) => id === quantity?.indicatorId)
	return {
		indicators: measured.filter(({ id }) => indicatorIds.includes(id)),
		quantity:
			quantity === null || counted === undefined
				? null
				: {
						...{ promised: quantity.value, indicatorId: counted.id, name: counted.name, unit: counted.unit },
						reached: reachedOf(quantity.value, counted),
					},
	}
}
