import * as z from 'zod'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import { isRefused, refuse } from '../../../foundation/refusal.ts'
import { BadInput } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { day, optionalText, text } from '../../../platform/fields.ts'
import { matching } from '../../../platform/purpose.ts'
import type { Act } from '../../../platform/transaction.ts'
import { mayHandlePeople } from '../access.ts'
import { type IdentityNumber, readIdentityNumber, readReserveNumber } from '../rules/identity-number.ts'
import {
	insertIdentityNumber,
	insertPerson,
	insertRegistryTask,
	listHoldersOfNumber,
	lockNumber,
} from '../store/people.ts'
import { placeOf } from './place-of.ts'

/**
 * Registers somebody, with or without an identity number. A number that belongs to somebody the actor may not know
 * gives the ordinary answer, and a task for those with named access.
 */
export const registerPerson = command({
	name: 'registerPerson',
	input: z.object({
		givenName: text(100),
		familyName: text(100),
		nationalId: optionalText(30),
		reserveNumber: optionalText(30),
		bornOn: day().optional(),
		sex: z.enum(['woman', 'man'], { error: 'choose-one' }).optional(),
		language: optionalText(50),
		phone: optionalText(50),
		address: optionalText(200),
		postalCode: optionalText(20),
		city: optionalText(100),
	}),
	may: mayHandlePeople,
	run: async (act, { nationalId, reserveNumber, bornOn, sex, ...given }) => {
		const number = readNumber({ nationalId, reserveNumber }, act.today)
		const blindIndex = number === null ? null : act.house.keys.blindIndex(number.number)
		const place = placeOf(act)
		if (blindIndex !== null) {
			await lockNumber(act.db, place.municipalityId, blindIndex)
			const [known] = await listHoldersOfNumber(act.db, blindIndex)
			if (known !== undefined) {
				return refuse({ because: 'person-already-registered', personId: known.personId })
			}
		}
		const personId = await insertPerson(act.db, place, {
			...given,
			birthDate: number?.bornOn ?? bornOn ?? null,
			sex: number?.sex ?? sex ?? null,
		})
		if (number !== null && blindIndex !== null) {
			await tellThoseWhoMayKnow(act, personId, blindIndex)
			await insertIdentityNumber(act.db, place, personId, {
				kind: number.kind,
				cipher: act.house.keys.seal(number.number),
				blindIndex,
			})
		}
		return { personId }
	},
	audit: (_, value) => ({ kind: 'person', ids: value === null ? [] : [value.personId] }),
})

function readNumber(
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

/** Looked for in every case, so that the answer takes the same way whether somebody is protected or not. */
async function tellThoseWhoMayKnow(act: Act, personId: string, blindIndex: Buffer): Promise<void> {
	await matching(act, async (db) => {
		const { municipalityId, committeeId } = placeOf(act)
		const holders = await listHoldersOfNumber(db, blindIndex)
		for (const holder of holders.filter((one) => one.committeeId === committeeId)) {
			await insertRegistryTask(db, municipalityId, {
				committeeId,
				kind: 'same-identity-number',
				personId: holder.personId,
				otherPersonId: personId,
				raisedOn: act.today,
			})
		}
	})
}
