import * as z from 'zod'
import { yearOf } from '../../../foundation/plain-date.ts'
import { missing, valueIn } from '../../../platform/answer.ts'
import { id } from '../../../platform/fields.ts'
import { query } from '../../../platform/query.ts'
import { measure } from '../../indicators/index.ts'
import { mayReadPlans } from '../access.ts'
import { stateOf } from '../rules/document/life.ts'
import { activitiesIn, goalsIn } from '../rules/document/read.ts'
import { listProgress } from '../store/activities/progress.ts'
import { findPlan } from '../store/plans.ts'
import { listDecisions, listVersions } from '../store/versions.ts'
import { shownOf } from './versions/shown-version.ts'

/**
 * The plan as it holds today, or as it is being written before any version holds, with exact figures: for papers, which
 * word the small ones by their own rule; never shown as it is.
 */
export const planFacts = query({
	name: 'planFacts',
	input: z.object({
		planId: id(),
		year: z.coerce.number().int().nullish(),
		/** These of the plan's indicators and no others; all where nothing is said. */
		indicatorIds: z.array(z.uuid()).nullish(),
	}),
	may: mayReadPlans,
	run: async (act, { planId, year, indicatorIds }) => {
		const { db, today } = act
		const [plan, versions, progress, decisions] = await Promise.all([
			findPlan(db, planId),
			listVersions(db, planId),
			listProgress(db, planId),
			listDecisions(db, planId),
		])
		const shown = await shownOf(act, versions)
		if (plan === null || shown === null) return missing
		const { content, version } = shown
		const measured = valueIn(
			await measure.within(act, {
				indicatorIds: content.indicators
					.map((one) => one.id)
					.filter((one) => indicatorIds?.includes(one) ?? true),
				year,
				planEnds: content.validTo,
			}),
		)
		const indicators = content.indicators.flatMap(({ id, key, goalId }) => {
			const measurement = measured.find((one) => one.id === id)
			return measurement === undefined ? [] : [{ ...measurement, key, goalId }]
		})
		return {
			plan,
			version,
			versions: versions.map((one) => ({ ...one, state: stateOf(one, versions, today) })),
			thisYear: yearOf(today),
			round: indicators[0]?.round ?? Math.min(content.validTo, yearOf(today) - 1),
			goals: goalsIn(content),
			indicators,
			activities: activitiesIn(content, progress),
			targetGroups: content.targetGroups.map(({ text }) => text),
			costClasses: content.costClasses,
			sections: content.sections,
			superiors: content.superiors,
			decisions,
		}
	},
	audit: (input) => ({ kind: 'plan', ids: [input.planId] }),
})
