import { type Missing, missing } from '../../../platform/answer.ts'
import type { Act } from '../../../platform/transaction.ts'
import { listRecords, type RecordRow } from '../store/records.ts'
import { holdPeople } from './hold-people.ts'

/**
 * All records of the people, held until the transaction ends. Missing when one of them is not there or not to be known by
 * name: whoever joins or parts records must know all of them.
 */
export async function recordsInHand(act: Act, personIds: readonly string[]): Promise<RecordRow[] | Missing> {
	let wanted = personIds
	for (;;) {
		if (!(await holdPeople(act, wanted))) return missing
		const records = await listRecords(act.db, wanted)
		if (!personIds.every((id) => records.some((one) => one.personId === id))) return missing
		if (records.some((one) => one.knownAs === null)) return missing
		const held = new Set(wanted)
		// Linked by somebody else while we waited: then those records are held as well.
		if (records.every((one) => held.has(one.personId))) return records
		wanted = records.map((one) => one.personId)
	}
}
