import * as z from 'zod'
import { command } from '../../../platform/command.ts'
import { text } from '../../../platform/fields.ts'
import { year } from '../../indicators/index.ts'
import { mayKeepPlans } from '../access.ts'
import { emptyDocument } from '../rules/document/document.ts'
import { insertPlan } from '../store/plans.ts'
import { insertVersion } from '../store/versions.ts'

/** Begins a plan: its first version is a draft until it is decided. Refused: plan-title-taken. */
export const createPlan = command({
	name: 'createPlan',
	input: z
		.object({
			title: text(300),
			kind: text(100),
			committee: text(200),
			validFrom: year(),
			validTo: year(),
			costClasses: z.array(z.object({ class: z.literal([1, 2, 3]), text: text(1000) })).default([]),
		})
		.refine((given) => given.validFrom <= given.validTo, {
			path: ['validTo'],
			error: 'ends-before-it-begins',
		}),
	may: mayKeepPlans,
	run: async ({ db, actor, today }, { costClasses, ...head }) => {
		const { municipalityId } = actor
		const planId = await insertPlan(db, municipalityId, { ...head, filesDigest: null })
		const content = { ...emptyDocument(head), costClasses }
		const versionId = await insertVersion(db, municipalityId, {
			...{ planId, number: 1, content, begunOn: today, begunBy: actor.actorId },
		})
		return { planId, versionId }
	},
	audit: (_, value) => ({ kind: 'plan', ids: value === null ? [] : [value.planId] }),
	constraints: { one_plan_of_a_title: 'plan-title-taken' },
})
