import * as z from 'zod'
import { missing } from '../../../platform/answer.ts'
import { id } from '../../../platform/fields.ts'
import { query } from '../../../platform/query.ts'
import { exactVersion, mayReadExactFigures, readerVersion } from '../../indicators/index.ts'
import { mayReadPlans } from '../access.ts'
import { countStatuses } from '../rules/summary.ts'
import { planFacts } from './plan-facts.ts'
import { draftTold } from './versions/draft-told.ts'
import { versionsTold } from './versions/versions-told.ts'

/** The whole plan: what we want, how it goes in the round of `year`, what we do, what was decided. */
export const planPage = query({
	name: 'planPage',
	input: z.object({ planId: id(), year: z.coerce.number().int().nullish() }),
	may: mayReadPlans,
	run: async (act, given) => {
		const facts = await planFacts.within(act, given)
		if (facts.is !== 'done') return missing
		const indicators = facts.value.indicators.map(
			mayReadExactFigures(act.actor) ? exactVersion : readerVersion,
		)
		const { planId } = given
		const draft = (await draftTold(act, planId))?.told ?? null
		const told = await versionsTold(act, planId)
		return { ...facts.value, indicators, summary: countStatuses(indicators), draft, told }
	},
	audit: (input) => ({ kind: 'plan', ids: [input.planId] }),
})

export type PlanPage = Extract<Awaited<ReturnType<typeof planPage>>, { is: 'done' }>['value']
