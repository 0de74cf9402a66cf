import { forgetInLog } from '../../../../platform/audit-empty.ts'
import { appendDestroyed } from '../../../../platform/destroyed-list.ts'
import type { House } from '../../../../platform/house.ts'
import { asSystem } from '../../../../platform/purpose.ts'
import { forgetLeft, listLeft, listUnlisted, markListed } from '../../store/destroying.ts'

/**
 * What follows a destruction outside its transaction: the log lets go of the ids, and the list outside the database is
 * told. Each is noted first and crossed out when it is done, so that what was interrupted is done later, twice at most.
 */
export async function settleAfter(house: House, municipalityId: number): Promise<void> {
	const inTown = { house, municipalityId }
	for (const { id, ids } of await asSystem(house, municipalityId, ({ db }) => listLeft(db))) {
		await forgetInLog(house, municipalityId, ids)
		await asSystem(house, municipalityId, ({ db }) => forgetLeft(db, id))
	}
	await tellList(inTown)
}

async function tellList({ house, municipalityId }: { house: House; municipalityId: number }): Promise<void> {
	const unlisted = await asSystem(house, municipalityId, ({ db }) => listUnlisted(db))
	if (unlisted.length === 0) return
	const told = await appendDestroyed(
		house,
		unlisted.map(({ id: _, ...entry }) => entry),
	)
	if (!told) return
	const ids = unlisted.map(({ id }) => id)
	await asSystem(house, municipalityId, ({ db, now }) => markListed(db, ids, now))
}
