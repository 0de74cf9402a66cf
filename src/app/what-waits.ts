import { planWaits } from '../features/action-plan/index.ts'
import { glassWaits, logReviewWaits, retentionWaits, rightsWaits } from '../features/data-protection/index.ts'
import type { House } from '../platform/house.ts'
import { readTogether } from '../platform/read-together.ts'

/** The rooms know little of each other: what waits in one of them is told to the desk from the roof. */
export const whatWaits: House['whatWaits'] = async (caller) => {
	// Asked for together: none of them speaks for another purpose than the caller's own.
	const waiting = await readTogether(caller, (act) =>
		Promise.all([
			planWaits.within(act, {}),
			glassWaits.within(act, {}),
			rightsWaits.within(act, {}),
			logReviewWaits.within(act, {}),
			retentionWaits.within(act, {}),
		]),
	)
	return waiting.flatMap((found) => (found.is === 'done' ? found.value : []))
}
