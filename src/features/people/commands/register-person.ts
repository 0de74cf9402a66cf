import * as z from 'zod'
import { refuse } from '../../../foundation/refusal.ts'
import { command } from '../../../platform/command.ts'
import { day, notInFuture, optionalText, text } from '../../../platform/fields.ts'
import { mayHandlePeople } from '../access.ts'
import { doublesOf } from '../queries/doubles-of.ts'
import { insertPerson } from '../store/people.ts'
import { giveNumber, holderOf, lockNumberOf, readNumber } from './given-number.ts'
import { placeOf } from './place-of.ts'
import { rememberDoubles } from './remember-doubles.ts'

/**
 * Registers somebody, with or without an identity number. A number that belongs to somebody the actor may not know
 * gives the ordinary answer, and a task for those with named access. Refusals: person-already-registered (the number is
 * theirs), perhaps-already-registered (who it may be, as far as the actor may know) unless `registerAnyway` is said.
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
		registerAnyway: z.literal('yes', { error: 'choose-one' }).optional(),
	}),
	may: mayHandlePeople,
	run: async (act, { nationalId, reserveNumber, bornOn, sex, registerAnyway, ...given }) => {
		notInFuture(act, { bornOn })
		const number = readNumber({ nationalId, reserveNumber }, act.today)
		const place = placeOf(act)
		if (number !== null) {
			await lockNumberOf(act, number)
			const known = await holderOf(act, number)
			if (known !== undefined) {
				return refuse({ because: 'person-already-registered', personId: known.personId })
			}
		}
		const who = { birthDate: number?.bornOn ?? bornOn ?? null, sex: number?.sex ?? sex ?? null }
		const doubles = await doublesOf(act, { ...given, ...who, number, bornOn: who.birthDate })
		if (registerAnyway === undefined && doubles.known.length > 0) {
			return refuse({ because: 'perhaps-already-registered', people: doubles.known })
		}
		const personId = await insertPerson(act.db, place, { ...given, ...who })
		const told = number === null ? [] : await giveNumber(act, personId, number)
		await rememberDoubles(act, personId, doubles, told)
		return { personId }
	},
	audit: (_, value) => ({ kind: 'person', ids: value === null ? [] : [value.personId] }),
})
