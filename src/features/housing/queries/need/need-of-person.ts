import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { mayReadDelicate, mayWorkWithHousing } from '../../access.ts'
import { findPerson, findStandingNeed } from '../../store/agreements/needs.ts'
import { nameIn } from './name-in.ts'

/** What a person is called and the need they wait with already, before a need is written down. */
export const needOfPerson = query({
	name: 'needOfPerson',
	opensOne: true,
	input: z.object({ personId: id() }),
	may: mayWorkWithHousing,
	run: async ({ db, actor, today }, { personId }) => {
		const person = await findPerson(db, personId)
		if (person === undefined) return missing
		const standing = await findStandingNeed(db, personId, today)
		return { personId, name: nameIn(person), needId: standing?.id ?? null, delicate: mayReadDelicate(actor) }
	},
	audit: ({ personId }) => ({ kind: 'housing-need', ids: [personId] }),
})
