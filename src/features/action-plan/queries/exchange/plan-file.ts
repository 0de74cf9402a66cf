import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { query } from '../../../../platform/query.ts'
import { mayReadExactFigures } from '../../../indicators/index.ts'
import { mayReadPlans } from '../../access.ts'
import type { PlanFile } from '../../commands/exchange/plan-schema.ts'
import { findPlan, findPlanByTitle } from '../../store/plans.ts'
import { knownNames } from '../versions/known-names.ts'
import { shownVersion, versionOfNumber } from '../versions/shown-version.ts'

const asId = z.uuid()

/** One version of a plan as a file: by its id or title, and the version that is shown when no other is asked for. */
export const planFile = query({
	name: 'planFile',
	input: z.object({
		plan: z.string({ error: 'required' }).trim().min(1, 'required'),
		version: z.coerce.number().int().positive().nullish(),
	}),
	may: (actor) => mayReadPlans(actor) && mayReadExactFigures(actor),
	run: async (act, { plan: asked, version }) => {
		const byId = asId.safeParse(asked).success
		const plan = byId ? await findPlan(act.db, asked) : await findPlanByTitle(act.db, asked)
		if (plan === null) return missing
		const opened =
			version == null ? await shownVersion(act, plan.id) : await versionOfNumber(act, plan.id, version)
		if (opened === null) return missing
		const { units: names } = await knownNames(act)
		const document = opened.content
		const used = new Set(
			[...document.activities, ...document.indicators].flatMap(({ unitIds }) => unitIds ?? []),
		)
		const units = [...used].map((id) => ({ id, name: names.get(id) ?? id }))
		const file: PlanFile = { format: 'bofast-plan-1', document, units }
		return { planId: plan.id, number: opened.version.number, file }
	},
	audit: (_, value) => ({ kind: 'plan', ids: value === null ? [] : [value.planId] }),
})
