import type { Caller } from '../../../../platform/house.ts'
import { show } from '../../../../ui/screen.ts'
import { coordinationOfPlace } from '../../queries/coordination/coordination-of-place.ts'
import { submissionsOfPlace } from '../../queries/submissions/submissions-of-place.ts'

/**
 * What other parts of the network tell on a municipality's page. A part adds a line here and its component in `outlets.tsx`;
 * only those who see the municipality's rows ask for them.
 */
export async function loadOutlets(caller: Caller, placeId: string) {
	return {
		coordination: show(await coordinationOfPlace(caller, { placeId })),
		submissions: show(await submissionsOfPlace(caller, { placeId })),
	}
}
