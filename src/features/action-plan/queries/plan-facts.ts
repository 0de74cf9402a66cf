import * as z from 'zod'
import { yearOf } from '../../../foundation/plain-date.ts'
import { missing, valueIn } from '../../../platform/answer.ts'
import { id } from '../../../platform/fields.ts'
import { query } from '../../../platform/query.ts'
import { measure } from '../../indicators/index.ts'
import { mayReadPlans } from '../access.ts'
import {
	findPlan,
	listActivities,
	listCostClasses,
	listDecisions,
	listGoals,
	listPlaces,
	listTargetGroups,
} from '../store.ts'

/** The whole plan with exact figures: for papers, which word the small ones by their own rule; never shown as it is. */
export const planFacts = query({
	name: 'planFacts',
	input: z.object({ planId: id(), year: z.coerce.number().int().nullish() }),
	may: mayReadPlans,
	run: async (act, { planId, year }) => {
		const { db } = act
		const plan = await findPlan(db, planId)
		if (plan === null) return missing
		const places = await listPlaces(db, planId)
		const measured = valueIn(
			await measure.within(act, {
				indicatorIds: places.map((place) => place.indicatorId),
				year,
				planEnds: plan.validTo,
			}),
		)
		const indicators = places.flatMap((place) => {
			const measurement = measured.find((one) => one.id === place.indicatorId)
			return measurement === undefined ? [] : [{ ...measurement, key: place.key, goalId: place.goalId }]
		})
		return {
			plan,
			thisYear: yearOf(act.today),
			round: indicators[0]?.round ?? Math.min(plan.validTo, yearOf(act.today) - 1),
			goals: await listGoals(db, planId),
			indicators,
			activities: await listActivities(db, planId),
			targetGroups: await listTargetGroups(db, planId),
			costClasses: await listCostClasses(db, planId),
			decisions: await listDecisions(db, planId),
		}
	},
	audit: (input) => ({ kind: 'plan', ids: [input.planId] }),
})
