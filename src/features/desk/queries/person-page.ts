import * as z from 'zod'
import { missing } from '../../../platform/answer.ts'
import { id } from '../../../platform/fields.ts'
import { query } from '../../../platform/query.ts'
import { casesOfPeople } from '../../eviction-prevention/index.ts'
import { listStaffNames } from '../../organisation/index.ts'
import { mayGrantNamedAccess, personCard } from '../../people/index.ts'
import { mayWorkAtTheDesk } from '../access.ts'

/** One person: who it is, with whom they live, their cases, and who may see them by name. */
export const personPage = query({
	name: 'personPage',
	input: z.object({ personId: id() }),
	may: mayWorkAtTheDesk,
	run: async (act, { personId }) => {
		const card = await personCard.within(act, { personId })
		if (card.is !== 'done') return missing
		const theirs = await casesOfPeople.within(act, { personIds: card.value.recordIds })
		const mayGrant = mayGrantNamedAccess(act.actor)
		const colleagues = mayGrant ? await listStaffNames(act.db) : []
		return {
			...card.value,
			cases: theirs.is === 'done' ? theirs.value.cases : [],
			staffToGrant: colleagues.filter((one) => one.id !== act.actor.actorId),
			mayGrant,
		}
	},
	audit: ({ personId }) => ({ kind: 'person', ids: [personId] }),
})
