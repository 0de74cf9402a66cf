import type { Act } from '../../../platform/transaction.ts'
import { holdPeople } from '../../people/index.ts'
import { findRecords } from '../store/records.ts'

/** Somebody whom one writes about, held until the transaction ends, and the committee whose rows are written. */
export async function personInWork(act: Act, personId: string) {
	const { controllerId } = act.actor
	const found = await findRecords(act.db, personId)
	if (found === undefined || controllerId === null || !(await holdPeople(act, [personId]))) return null
	return {
		...found,
		row: {
			municipalityId: act.actor.municipalityId,
			committeeId: controllerId,
			personId: found.keptId,
			recordedBy: act.actor.actorId,
		},
	}
}
