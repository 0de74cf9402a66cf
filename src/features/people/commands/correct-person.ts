import * as z from 'zod'
import { missing } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { day, id, optionalText } from '../../../platform/fields.ts'
import { mayHandlePeople } from '../access.ts'
import { findParticulars, setParticulars } from '../store/particulars.ts'
import { findKnownPerson } from '../store/people.ts'

/** What was misspelt, or has changed: it is said again as it should stand, and what stood before is kept in the history. */
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
	}),
	may: mayHandlePeople,
	run: async (act, { personId, givenName, familyName, bornOn, sex, ...told }) => {
		const known = await findKnownPerson(act.db, personId)
		const before = known === undefined ? undefined : await findParticulars(act.db, known.personId)
		if (known === undefined || before === undefined) return missing
		await setParticulars(act.db, known.personId, {
			...before,
			...told,
			// Nobody loses a name by leaving the field empty.
			givenName: givenName ?? before.givenName,
			familyName: familyName ?? before.familyName,
			birthDate: bornOn ?? null,
			sex: sex ?? null,
		})
		return { personId: known.personId }
	},
	audit: ({ personId }) => ({ kind: 'person', ids: [personId] }),
})
