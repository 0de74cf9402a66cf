import * as z from 'zod'
import { command } from '../../../platform/command.ts'
import { day, optionalText, text } from '../../../platform/fields.ts'
import { year } from '../../indicators/index.ts'
import { mayKeepPlans } from '../access.ts'
import { insertCostClasses, insertDecision, insertPlan } from '../store.ts'

/** Begins a plan; its decision is noted when it has been adopted. Refused: plan-title-taken. */
export const createPlan = command({
	name: 'createPlan',
	input: z
		.object({
			title: text(300),
			kind: text(100),
			committee: text(200),
			validFrom: year(),
			validTo: year(),
			adoptedOn: day().optional(),
			registryNumber: optionalText(100),
			costClasses: z.array(z.object({ class: z.literal([1, 2, 3]), text: text(1000) })).default([]),
		})
		.refine((given) => given.validFrom <= given.validTo, {
			path: ['validTo'],
			error: 'ends-before-it-begins',
		}),
	may: mayKeepPlans,
	run: async ({ db, actor }, { costClasses, ...given }) => {
		const adoptedOn = given.adoptedOn ?? null
		const planId = await insertPlan(db, actor.municipalityId, {
			...given,
			adoptedOn,
			revisedOn: null,
			filesDigest: null,
		})
		await insertCostClasses(db, actor.municipalityId, planId, costClasses)
		if (adoptedOn !== null) {
			await insertDecision(db, actor.municipalityId, planId, {
				kind: 'antagande',
				body: given.committee,
				decidedOn: adoptedOn,
				registryNumber: given.registryNumber,
			})
		}
		return { planId }
	},
	audit: (_, value) => ({ kind: 'plan', ids: value === null ? [] : [value.planId] }),
	constraints: { one_plan_of_a_title: 'plan-title-taken' },
})
