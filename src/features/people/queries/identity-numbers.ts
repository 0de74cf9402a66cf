import * as z from 'zod'
import { id } from '../../../platform/fields.ts'
import { query } from '../../../platform/query.ts'
import { mayHandlePeople } from '../access.ts'
import { listNumbers } from '../store/numbers.ts'

/** The identity numbers of people, for handing their case over; none of those whom the reader may not know. */
export const identityNumbers = query({
	name: 'identityNumbers',
	opensOne: true,
	input: z.object({ personIds: z.array(id()) }),
	may: mayHandlePeople,
	run: async (act, { personIds }) => {
		const rows = await listNumbers(act.db, personIds)
		return rows.map(({ personId, kind, cipher }) => ({
			...{ personId, kind },
			number: act.house.keys.unseal(cipher),
		}))
	},
	audit: ({ personIds }) => ({ kind: 'person', ids: personIds }),
})
