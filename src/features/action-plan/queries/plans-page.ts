import type { Caller } from '../../../platform/house.ts'
import { readTogether } from '../../../platform/read-together.ts'
import { planWaits } from './activities/plan-waits.ts'
import { listPlans } from './list-plans.ts'
import { planWarnings } from './versions/plan-warnings.ts'

/** Every plan, what waits in them and what falls due for them, in one reading: each with a right and a row in the log of its own. */
export async function plansPage(caller: Caller) {
	return await readTogether(caller, async (act) => {
		const [waits, warnings] = await Promise.all([planWaits.within(act, {}), planWarnings.within(act, {})])
		// By itself: it counts, and then speaks as before.
		return { waits, warnings, plans: await listPlans.within(act, {}) }
	})
}
