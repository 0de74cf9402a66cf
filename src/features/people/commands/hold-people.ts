import { projecting } from '../../../platform/purpose.ts'
import type { Act } from '../../../platform/transaction.ts'
import { lockRecords } from '../store/records-held.ts'

/**
 * Holds people until the transaction ends, each with every record that is linked to theirs, always in the order of their
 * ids: whoever writes about several people holds them first, and two who do never wait for each other in a ring. False when one of them is not there.
 */
export async function holdPeople(act: Act, ids: readonly string[]): Promise<boolean> {
	return await projecting(act, async (db) => {
		let wanted: ReadonlySet<string> = new Set(ids)
		for (;;) {
			const held = await lockRecords(db, [...wanted])
			const kept = held.flatMap(({ id, sameAs }) => (sameAs === null ? [id] : [sameAs]))
			const there = new Set(held.map(({ id }) => id))
			// A record may have been linked while we waited for it: then its kept record is held as well.
			if (kept.every((id) => there.has(id))) return ids.every((id) => there.has(id))
			wanted = new Set([...wanted, ...kept])
		}
	})
}
