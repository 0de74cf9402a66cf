import * as z from 'zod'
import { yearOf } from '../../../foundation/plain-date.ts'
import { valueIn } from '../../../platform/answer.ts'
import { query } from '../../../platform/query.ts'
import { exactVersion, mayReadExactFigures, measure, readerVersion } from '../../indicators/index.ts'
import { mayReadPlans } from '../access.ts'
import { countStatuses } from '../rules/summary.ts'
import { listActivities, listPlaces, listPlans as readPlans } from '../store.ts'

/** Every plan, newest first, with how its indicators stand. */
export const listPlans = query({
	name: 'listPlans',
	input: z.object({}),
	may: mayReadPlans,
	run: async (act) => {
		const plans = await readPlans(act.db)
		const shown = []
		for (const plan of plans) {
			const places = await listPlaces(act.db, plan.id)
			const indicatorIds = places.map((place) => place.indicatorId)
			const measured = valueIn(await measure.within(act, { indicatorIds, planEnds: plan.validTo }))
			shown.push({
				...plan,
				indicators: places.length,
				activities: (await listActivities(act.db, plan.id)).length,
				round: measured[0]?.round ?? null,
				summary: countStatuses(measured.map(mayReadExactFigures(act.actor) ? exactVersion : readerVersion)),
			})
		}
		return { plans: shown, thisYear: yearOf(act.today) }
	},
	audit: (_, value) => ({ kind: 'plan', ids: value?.plans.map((plan) => plan.id) ?? [] }),
})
