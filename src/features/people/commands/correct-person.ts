import * as z from 'zod'
import { refuse } from '../../../foundation/refusal.ts'
import { BadInput, missing } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { day, id, notInFuture, optionalText } from '../../../platform/fields.ts'
import { mayHandlePeople } from '../access.ts'
import { findParticulars, findWritingOf, setParticulars } from '../store/particulars.ts'
import { recordsInHand } from './records-in-hand.ts'

/**
 * What was misspelt, or has changed: it is said again as it should stand, and what stood before is kept in the history.
 * Refusal: person-changed-meanwhile.
 */
export const correctPerson = command({
	name: 'correctPerson',
	input: z.object({
		personId: id(),
		givenName: optionalText(100),
		familyName: optionalText(100),
		called: optionalText(100),
		bornOn: day().optional(),
		sex: z.enum(['woman', 'man'], { error: 'choose-one' }).optional(),
		language: optionalText(50),
		phone: optionalText(50),
		/** `whole`: what may be empty and is not given becomes empty, as in a form that shows every fact. */
		facts: z.enum(['some', 'whole'], { error: 'choose-one' }).default('some'),
		/** When what the form showed was written; needed with `whole`, which writes over everything. */
		seenAt: z.string().optional(),
	}),
	may: mayHandlePeople,
	run: async (act, { personId, facts, seenAt, ...told }) => {
		notInFuture(act, { bornOn: told.bornOn })
		const records = await recordsInHand(act, [personId])
		const keptId = records === missing ? undefined : records.find((one) => one.personId === personId)?.keptId
		const before = keptId === undefined ? undefined : await findParticulars(act.db, act.house.keys, keptId)
		if (keptId === undefined || before === undefined) return missing
		if (facts === 'whole' && seenAt === undefined)
			throw new BadInput([{ path: 'seenAt', problem: 'required' }])
		if (seenAt !== undefined && seenAt !== (await findWritingOf(act.db, keptId))) {
			return refuse({ because: 'person-changed-meanwhile' })
		}
		const maybe = <Value>(value: Value | null | undefined, stood: Value | null): Value | null =>
			value ?? (facts === 'whole' ? null : stood)
		await setParticulars(act.db, act.house.keys, keptId, {
			...before,
			// Nobody loses a name by leaving the field empty.
			givenName: told.givenName ?? before.givenName,
			familyName: told.familyName ?? before.familyName,
			called: maybe(told.called, before.called),
			birthDate: maybe(told.bornOn, before.birthDate),
			sex: maybe(told.sex, before.sex),
			language: maybe(told.language, before.language),
			phone: maybe(told.phone, before.phone),
		})
		return { personId: keptId }
	},
	audit: ({ personId }) => ({ kind: 'person', ids: [personId] }),
})
