import type { House } from '../../../platform/house.ts'
import { municipalitiesIn } from '../../../platform/memberships.ts'
import { asSystem } from '../../../platform/purpose.ts'
import { compactDeltas } from '../store/flow-compaction.ts'

/** The job of every minute: in each municipality signed differences become sums, so that reading stays short. */
export async function compactFlow(house: House): Promise<void> {
	for (const { municipalityId } of await municipalitiesIn(house)) {
		await asSystem(house, municipalityId, async ({ db }) => await compactDeltas(db, municipalityId))
	}
}
