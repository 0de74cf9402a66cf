import { planWaits } from '../features/action-plan/index.ts'
import { glassWaits, logReviewWaits, retentionWaits, rightsWaits } from '../features/data-protection/index.ts'
import type { House } from '../platform/house.ts'

/** The rooms know little of each other: what waits in one of them is told to the desk from the roof. */
export const whatWaits: House['whatWaits'] = async (caller) => {
	const waiting = [
		await planWaits(caller, {}),
		await glassWaits(caller, {}),
		await rightsWaits(caller, {}),
		await logReviewWaits(caller, {}),
		await retentionWaits(caller, {}),
	]
	return waiting.flatMap((found) => (found.is === 'done' ? found.value : []))
}
