import * as z from 'zod'
import { id } from '../../../platform/fields.ts'
import { query } from '../../../platform/query.ts'
import { mayHandleCases } from '../access.ts'
import { listCasesOfPeople } from '../store/case-search.ts'

/** The cases of some people, as far as the reader works in their units. */
export const casesOfPeople = query({
	name: 'casesOfPeople',
	input: z.object({ personIds: z.array(id()).max(100) }),
	may: mayHandleCases,
	run: async ({ db }, { personIds }) => ({ cases: await listCasesOfPeople(db, personIds) }),
	audit: (_, value) => ({ kind: 'eviction-case', ids: value?.cases.map((one) => one.caseId) ?? [] }),
})
