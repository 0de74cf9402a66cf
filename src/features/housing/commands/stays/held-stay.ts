import { type Missing, missing } from '../../../../platform/answer.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { holdPeople } from '../../../people/index.ts'
import {
	findStay,
	type HeldBed,
	holdBeds,
	listPeopleOf,
	type StayPerson,
	type StayRow,
} from '../../store/stays.ts'

export type HeldStay = {
	readonly stay: StayRow
	readonly people: readonly StayPerson[]
	readonly bed: HeldBed
}

/** The stay as it stands now that its people and beds are held, when the actor may see it. */
export async function heldStay(
	act: Act,
	stayId: string,
	otherBeds: readonly string[] = [],
	otherPeople: readonly string[] = [],
): Promise<HeldStay | Missing> {
	const seen = await findStay(act.db, stayId)
	if (seen === undefined) return missing
	const people = await listPeopleOf(act.db, seen)
	if (!(await holdPeople(act, [...new Set([...people.map(({ personId }) => personId), ...otherPeople])])))
		return missing
	const beds = await holdBeds(act.db, [seen.bedId, ...otherBeds])
	const bed = beds.get(seen.bedId)
	const stay = await findStay(act.db, stayId)
	if (stay === undefined || bed === undefined || ![...otherBeds].every((one) => beds.has(one))) return missing
	return { stay, people: await listPeopleOf(act.db, stay), bed }
}
