import * as z from 'zod'
import { yearOf } from '../../../foundation/plain-date.ts'
import { BadInput } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { optionalText } from '../../../platform/fields.ts'
import { mayHandlePeople } from '../access.ts'
import { insertPerson, takePersonCode } from '../store/people.ts'
import { placeOf } from './place-of.ts'

/** Somebody met whose identity nobody knows: a record under a code, with what they are called where somebody knows. */
export const registerUnidentified = command({
	name: 'registerUnidentified',
	input: z.object({
		called: optionalText(100),
		sex: z.enum(['woman', 'man'], { error: 'choose-one' }).optional(),
		bornAbout: z.coerce.number({ error: 'not-a-year' }).int('not-a-year').min(1900, 'not-a-year').optional(),
	}),
	may: mayHandlePeople,
	run: async (act, { called, sex, bornAbout }) => {
		if (bornAbout !== undefined && bornAbout > yearOf(act.today)) {
			throw new BadInput([{ path: 'bornAbout', problem: 'not-a-year' }])
		}
		const place = placeOf(act)
		const code = await takePersonCode(act.db, place.municipalityId)
		const personId = await insertPerson(act.db, place, {
			...{ code, called, birthDate: null, bornAbout: bornAbout ?? null, sex: sex ?? null },
		})
		return { personId, code }
	},
	audit: (_, value) => ({ kind: 'person', ids: value === null ? [] : [value.personId] }),
})
