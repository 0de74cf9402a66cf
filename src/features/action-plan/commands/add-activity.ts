import * as z from 'zod'
import { missing } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { id, optionalText, text } from '../../../platform/fields.ts'
import { year } from '../../indicators/index.ts'
import { mayKeepPlans } from '../access.ts'
import { type CostClass, costClasses } from '../rules/activity.ts'
import { isYearOrDay } from '../rules/years.ts'
import { findPlan, insertActivity, listActivities, listPlaces } from '../store.ts'

/** What will be done, by whom and when. Without years it has the plan's. Refused: key-taken. */
export const addActivity = command({
	name: 'addActivity',
	input: z.object({
		planId: id(),
		key: optionalText(40),
		area: optionalText(300),
		text: text(2000),
		owner: optionalText(200),
		costClass: z.coerce
			.number()
			.refine((value): value is CostClass => costClasses.some((one) => one === value), {
				error: 'choose-one',
			})
			.optional(),
		periodFrom: year().optional(),
		periodTo: year().optional(),
		due: z.string().trim().refine(isYearOrDay, { error: 'not-a-year-or-day' }).optional(),
		indicatorIds: z.array(id()).default([]),
	}),
	may: mayKeepPlans,
	run: async ({ db, actor }, given) => {
		const plan = await findPlan(db, given.planId)
		if (plan === null) return missing
		const places = await listPlaces(db, given.planId)
		if (!given.indicatorIds.every((one) => places.some((place) => place.indicatorId === one))) return missing
		const position = (await listActivities(db, given.planId)).length + 1
		const periodFrom = given.periodFrom ?? plan.validFrom
		const activityId = await insertActivity(
			db,
			actor.municipalityId,
			{
				planId: given.planId,
				key: given.key ?? `A${position}`,
				position,
				area: given.area ?? '',
				text: given.text,
				owner: given.owner,
				costClass: given.costClass ?? null,
				periodFrom,
				periodTo: Math.max(periodFrom, given.periodTo ?? plan.validTo),
				due: given.due ?? null,
				versionLabel: null,
			},
			given.indicatorIds,
		)
		return { activityId }
	},
	audit: (input) => ({ kind: 'plan', ids: [input.planId] }),
	constraints: { one_activity_of_a_key: 'key-taken' },
})
