import * as z from 'zod'
import { missing } from '../../../platform/answer.ts'
import { id } from '../../../platform/fields.ts'
import { query } from '../../../platform/query.ts'
import { comparePeople } from '../../people/index.ts'
import { mayWorkWithHomelessness } from '../access.ts'
import { findTraces } from '../store/traces.ts'

/** Two people beside each other, with what is known of where they have lived and when they were met. */
export const compareLives = query({
	name: 'compareLives',
	opensOne: true,
	input: z.object({ aId: id(), bId: id() }),
	may: mayWorkWithHomelessness,
	run: async (act, ids) => {
		const compared = await comparePeople.within(act, ids)
		if (compared.is === 'refused') return compared.refusal
		if (compared.is !== 'done') return missing
		const { a, b, ...why } = compared.value
		return {
			...why,
			a: { ...a, ...(await findTraces(act.db, a.recordIds)) },
			b: { ...b, ...(await findTraces(act.db, b.recordIds)) },
		}
	},
	audit: ({ aId, bId }) => ({ kind: 'person', ids: [aId, bId] }),
})
