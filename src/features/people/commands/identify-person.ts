import * as z from 'zod'
import { missing } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { day, id, notInFuture, optionalText, text } from '../../../platform/fields.ts'
import { mayHandlePeople } from '../access.ts'
import { doublesOf } from '../queries/doubles-of.ts'
import { listPairs } from '../store/pairs.ts'
import { findParticulars, setParticulars } from '../store/particulars.ts'
import { giveNumber, lockNumberOf, readNumber } from './given-number.ts'
import { recordsInHand } from './records-in-hand.ts'
import { rememberDoubles } from './remember-doubles.ts'

/**
 * Gives a record the name and number that its person turned out to have. Whoever else the actor may know under that
 * number or name comes back as a pair for the merge desk; others are told to those with named access, and the answer is
 * the ordinary one.
 */
export const identifyPerson = command({
	name: 'identifyPerson',
	input: z.object({
		personId: id(),
		givenName: text(100),
		familyName: text(100),
		nationalId: optionalText(30),
		reserveNumber: optionalText(30),
		bornOn: day().optional(),
		sex: z.enum(['woman', 'man'], { error: 'choose-one' }).optional(),
	}),
	may: mayHandlePeople,
	run: async (act, { personId, givenName, familyName, nationalId, reserveNumber, bornOn, sex }) => {
		notInFuture(act, { bornOn })
		const number = readNumber({ nationalId, reserveNumber }, act.today)
		const records = await recordsInHand(act, [personId])
		const keptId = records === missing ? undefined : records[0]?.keptId
		const before = keptId === undefined ? undefined : await findParticulars(act.db, act.house.keys, keptId)
		if (records === missing || keptId === undefined || before === undefined) return missing
		const own = records.map((record) => record.personId)
		if (number !== null) await lockNumberOf(act, number)
		const told = {
			...before,
			...{ givenName, familyName },
			birthDate: number?.bornOn ?? bornOn ?? before.birthDate,
			sex: number?.sex ?? sex ?? before.sex,
		}
		await setParticulars(act.db, act.house.keys, keptId, told)
		const doubles = await doublesOf(act, { ...told, number, bornOn: told.birthDate }, own)
		const asked = number === null ? [] : await giveNumber(act, keptId, number, own)
		await rememberDoubles(act, keptId, doubles, asked)
		const [pair] = await listPairs(act.db, { decision: 'open', recordIds: own })
		const otherId = pair === undefined ? null : pair.aId === keptId ? pair.bId : pair.aId
		return { personId: keptId, perhapsAlso: otherId }
	},
	audit: ({ personId }) => ({ kind: 'person', ids: [personId] }),
})
