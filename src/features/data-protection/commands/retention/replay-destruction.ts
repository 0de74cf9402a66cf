import { type Destroyed, digestsOfGone } from '../../../../platform/destroyed-list.ts'
import type { House } from '../../../../platform/house.ts'
import { municipalitiesIn } from '../../../../platform/memberships.ts'
import { asSystem } from '../../../../platform/purpose.ts'
import { destroyAgain, leaveForTheLog, listEverybody, noteDestroyed } from '../../store/destroying.ts'
import { settleAfter } from './settle-after.ts'

/**
 * After a restore and before anyone signs in: whoever the list outside the database tells as destroyed, and the older copy
 * brought back, is destroyed again. Digests that another secret made and that is not given any more are recognised by none.
 */
export async function replayDestruction(
	house: House,
	entries: readonly Destroyed[],
): Promise<{ people: number }> {
	let people = 0
	for (const { municipalityId } of await municipalitiesIn(house)) {
		const own = new Map(
			entries.filter((one) => one.municipalityId === municipalityId).map((one) => [one.digest, one]),
		)
		if (own.size === 0) continue
		people += await asSystem(house, municipalityId, async ({ db, house: here }) => {
			await noteDestroyed(db, [...own.values()])
			const back = (await listEverybody(db)).flatMap((id) => {
				const digest = digestsOfGone(here, municipalityId, id).find((one) => own.has(one))
				return digest === undefined ? [] : [{ id, digest }]
			})
			if (back.length === 0) return 0
			const { gone } = await destroyAgain(
				db,
				back.map(({ id }) => id),
				back.map(({ digest }) => digest),
			)
			await leaveForTheLog(db, municipalityId, gone)
			return back.length
		})
		await settleAfter(house, municipalityId)
	}
	return { people }
}
