import { planWaits } from '../features/action-plan/index.ts'
import type { House } from '../platform/house.ts'

/** The desk knows no plans and the plans no desk: what waits in the plans is told to it from the roof. */
export const whatWaits: House['whatWaits'] = async (caller) => {
	const found = await planWaits(caller, {})
	return found.is === 'done' ? found.value : []
}
