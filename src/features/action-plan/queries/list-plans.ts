import * as z from 'zod'
import { yearOf } from '../../../foundation/plain-date.ts'
import { valueIn } from '../../../platform/answer.ts'
import { query } from '../../../platform/query.ts'
import { exactVersion, mayReadExactFigures, measure, readerVersion } from '../../indicators/index.ts'
import { mayReadPlans } from '../access.ts'
import { countStatuses } from '../rules/summary.ts'
import { listPlans as readPlans } from '../store/plans.ts'
import { shownVersions } from './versions/shown-version.ts'

/** Every plan, newest first, with how its indicators stand. */
export const listPlans = query({
	name: 'listPlans',
	input: z.object({}),
	may: mayReadPlans,
	run: async (act) => {
		const [plans, versions] = await Promise.all([readPlans(act.db), shownVersions(act)])
		const shown = []
		for (const plan of plans) {
			const opened = versions.get(plan.id)
			const indicatorIds = opened?.content.indicators.map((one) => one.id) ?? []
			const measured =
				indicatorIds.length === 0
					? []
					: valueIn(await measure.within(act, { indicatorIds, planEnds: plan.validTo, standingOnly: true }))
			shown.push({
				...plan,
				state: opened?.version.state ?? 'draft',
				indicators: indicatorIds.length,
				activities: opened?.content.activities.length ?? 0,
				round: measured[0]?.round ?? null,
				summary: countStatuses(measured.map(mayReadExactFigures(act.actor) ? exactVersion : readerVersion)),
			})
		}
		return { plans: shown, thisYear: yearOf(act.today) }
	},
	audit: (_, value) => ({ kind: 'plan', ids: value?.plans.map((plan) => plan.id) ?? [] }),
})
