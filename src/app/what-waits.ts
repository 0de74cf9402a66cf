import { planWaits } from '../features/action-plan/index.ts'
import { recordsWait } from '../features/data-protection/index.ts'
import type { House } from '../platform/house.ts'
import { readTogether } from '../platform/read-together.ts'

/** The rooms know little of each other: what waits in one of them is told to the desk from the roof. */
export const whatWaits: House['whatWaits'] = async (caller) => {
	// Asked for together: none of them speaks for another purpose than the caller's own.
	const [plans, records] = await readTogether(caller, (act) =>
		Promise.all([planWaits.within(act, {}), recordsWait(act)]),
	)
	return [...(plans.is === 'done' ? plans.value : []), ...records]
}
