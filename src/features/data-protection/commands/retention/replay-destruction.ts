import { type Destroyed, digestsOfGone } from '../../../../platform/destroyed-list.ts'
import type { House } from '../../../../platform/house.ts'
import { municipalitiesIn } from '../../../../platform/memberships.ts'
import { asSystem } from '../../../../platform/purpose.ts'
import { destroyAgain, leaveForTheLog, listEverybody, noteDestroyed } from '../../store/destroying.ts'
import { settleAfter } from './settle-after.ts'

/**
 * After a restore and before anyone signs in: whoever the list outside the database tells as destroyed, and the older copy
 * brought back, is destroyed again. A case or a household that the copy gives others too is left and told of as shared.
 * Digests that another secret made and that is not given any more are recognised by none.
 */
export async function replayDestruction(
	house: House,
	entries: readonly Destroyed[],
): Promise<{ people: number; shared: number }> {
	let people = 0
	let shared = 0
	for (const { municipalityId } of await municipalitiesIn(house)) {
		const own = new Map(
			entries.filter((one) => one.municipalityId === municipalityId).map((one) => [one.digest, one]),
		)
		if (own.size === 0) continue
		const again = await asSystem(house, municipalityId, async ({ db, house: here }) => {
			await noteDestroyed(db, [...own.values()])
			const back = (await listEverybody(db)).flatMap((id) => {
				const digest = digestsOfGone(here, municipalityId, id).find((one) => own.has(one))
				return digest === undefined ? [] : [{ id, digest }]
			})
			if (back.length === 0) return { people: 0, shared: 0 }
			const destroyed = await destroyAgain(
				db,
				back.map(({ id }) => id),
				back.map(({ digest }) => digest),
			)
			await leaveForTheLog(db, municipalityId, destroyed.gone)
			return { people: back.length, shared: destroyed.shared }
		})
		people += again.people
		shared += again.shared
		await settleAfter(house, municipalityId)
	}
	return { people, shared }
}
