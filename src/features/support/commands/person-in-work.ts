import type { Refusal } from '../../../foundation/refusal.ts'
import { type Missing, missing } from '../../../platform/answer.ts'
import type { Act } from '../../../platform/transaction.ts'
import { refuseUntold } from '../../homelessness/index.ts'
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

type PersonInWork = NonNullable<Awaited<ReturnType<typeof personInWork>>>

/** The same for what is read back by whoever goes on with it. Refusal: place-kept-by-named-access. */
export async function personToldOf(act: Act, personId: string): Promise<PersonInWork | Refusal | Missing> {
	const person = await personInWork(act, personId)
	return person === null ? missing : ((await refuseUntold(act, [person.keptId])) ?? person)
}
