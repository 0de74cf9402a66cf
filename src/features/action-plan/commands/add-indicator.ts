import * as z from 'zod'
import { missing } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { id, optionalText } from '../../../platform/fields.ts'
import { defineIndicator, indicatorFields } from '../../indicators/index.ts'
import { mayKeepPlans } from '../access.ts'
import { findPlan, listGoals, listPlaces, placeIndicator } from '../store.ts'

/** Defines an indicator and places it in the plan, under a goal or under none. Refused: as defineIndicator, key-taken. */
export const addIndicator = command({
	name: 'addIndicator',
	input: z
		.object({ planId: id(), goalId: z.uuid({ error: 'choose-one' }).optional(), key: optionalText(40) })
		.and(indicatorFields),
	may: mayKeepPlans,
	run: async (act, { planId, goalId, key, ...fields }) => {
		const { db, actor } = act
		if ((await findPlan(db, planId)) === null) return missing
		const goals = await listGoals(db, planId)
		if (goalId !== undefined && !goals.some((goal) => goal.id === goalId)) return missing
		const defined = await defineIndicator.within(act, fields)
		if (defined.is === 'refused') return defined.refusal
		if (defined.is !== 'done') return missing
		const position = ((await listPlaces(db, planId)).at(-1)?.position ?? 0) + 1
		const { indicatorId } = defined.value
		await placeIndicator(db, actor.municipalityId, {
			planId,
			indicatorId,
			goalId: goalId ?? null,
			key: key ?? `I${position}`,
			position,
		})
		return { indicatorId }
	},
	audit: (input) => ({ kind: 'plan', ids: [input.planId] }),
	constraints: { one_indicator_of_a_key: 'key-taken' },
})
