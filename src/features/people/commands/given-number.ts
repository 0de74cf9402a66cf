import type { PlainDate } from '../../../foundation/plain-date.ts'
import { isRefused } from '../../../foundation/refusal.ts'
import { BadInput } from '../../../platform/answer.ts'
import { matching } from '../../../platform/purpose.ts'
import type { Act } from '../../../platform/transaction.ts'
import { type IdentityNumber, readIdentityNumber, readReserveNumber } from '../rules/identity-number.ts'
import { insertIdentityNumber, listHoldersOfNumber, lockNumber } from '../store/people.ts'
import { raiseRegistryTasks } from '../store/registry.ts'
import { placeOf } from './place-of.ts'

/** The number that a form gives; bad input names its field. */
export function readNumber(
	given: { nationalId: string | null; reserveNumber: string | null },
	today: PlainDate,
): IdentityNumber | null {
	if (given.nationalId === null && given.reserveNumber === null) return null
	const number =
		given.nationalId === null
			? readReserveNumber(given.reserveNumber ?? '')
			: readIdentityNumber(given.nationalId, today)
	if (!isRefused(number)) return number
	const path = given.nationalId === null ? 'reserveNumber' : 'nationalId'
	throw new BadInput([{ path, problem: number.because }])
}

/** Whoever else registers the number waits until this is done. */
export async function lockNumberOf(act: Act, { number }: IdentityNumber): Promise<void> {
	await lockNumber(act.db, act.actor.municipalityId, act.house.keys.blindIndexes(number))
}

/** Whose the number is, as far as the actor may know. */
export async function holderOf(act: Act, { number }: IdentityNumber) {
	const [holder] = await listHoldersOfNumber(act.db, act.house.keys.blindIndexes(number))
	return holder
}

/**
 * Writes the number with the record, and asks those with named access about others who have it. Looked for in every case,
 * so that the answer takes the same way whether somebody is protected or not. Gives those who were asked about.
 */
export async function giveNumber(
	act: Act,
	recordId: string,
	{ kind, number }: IdentityNumber,
	own: readonly string[] = [],
): Promise<string[]> {
	const { keys } = act.house
	const place = placeOf(act)
	const blindIndexes = keys.blindIndexes(number)
	const known = await listHoldersOfNumber(act.db, blindIndexes)
	const asked = await matching(act, async (db) => {
		const holders = (await listHoldersOfNumber(db, blindIndexes)).filter(
			(holder) =>
				holder.committeeId === place.committeeId &&
				!own.includes(holder.recordId) &&
				!known.some((one) => one.recordId === holder.recordId),
		)
		const personIds = [...new Set(holders.map((holder) => holder.personId))]
		await raiseRegistryTasks(
			db,
			place.municipalityId,
			personIds.map((personId) => ({
				...{ committeeId: place.committeeId, kind: 'same-identity-number', personId },
				...{ otherPersonId: recordId, raisedOn: act.today },
			})),
		)
		return personIds
	})
	if (known.every((holder) => !own.includes(holder.recordId))) {
		await insertIdentityNumber(act.db, place, recordId, {
			...{ kind, cipher: keys.seal(number), blindIndex: keys.blindIndex(number) },
		})
	}
	return asked
}
