import * as z from 'zod'
import { id } from '../../../platform/fields.ts'
import { query } from '../../../platform/query.ts'
import { mayHandleCases } from '../access.ts'
import { listEvictionsOfPeople } from '../store/case-search.ts'

/** The evictions that some people have been through, latest first: what later homelessness may have followed. */
export const evictionsOf = query({
	name: 'evictionsOf',
	input: z.object({ personIds: z.array(id()).max(100) }),
	may: mayHandleCases,
	run: async ({ db }, { personIds }) => ({ evictions: await listEvictionsOfPeople(db, personIds) }),
	audit: (_, value) => ({ kind: 'eviction-case', ids: value?.evictions.map((one) => one.caseId) ?? [] }),
})
