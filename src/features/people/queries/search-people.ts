import * as z from 'zod'
import { isRefused } from '../../../foundation/refusal.ts'
import { text } from '../../../platform/fields.ts'
import { query } from '../../../platform/query.ts'
import { mayHandlePeople } from '../access.ts'
import { foldName } from '../rules/fold-name.ts'
import { readIdentityNumber, readReserveNumber } from '../rules/identity-number.ts'
import { listPeopleByName, listPeopleByNumber } from '../store/people.ts'

const most = 25

/**
 * People by name or identity number and nothing else (SFS 2001:637 15 §). Protected people are found by those with
 * named access alone.
 */
export const searchPeople = query({
	name: 'searchPeople',
	input: z.object({ text: text(100) }),
	may: mayHandlePeople,
	run: async ({ db, house, today }, { text: wanted }) => {
		const numbers = [readIdentityNumber(wanted, today), readReserveNumber(wanted)]
		for (const number of numbers) {
			if (isRefused(number)) continue
			const people = await listPeopleByNumber(db, house.keys.blindIndex(number.number))
			if (people.length > 0) return { people }
		}
		const folded = foldName(wanted)
		return { people: folded.length < 2 ? [] : await listPeopleByName(db, folded, most) }
	},
	audit: (_, value) => ({ kind: 'person', ids: value?.people.map((person) => person.personId) ?? [] }),
})
