import * as z from 'zod'
import { query } from '../../../platform/query.ts'
import { mayHandleCases } from '../access.ts'
import { actorMatters } from './actor-matters.ts'

/** What asks for the actor in the cases that are theirs, with whose cases they are. */
export const officerMatters = query({
	name: 'officerMatters',
	input: z.object({}),
	may: mayHandleCases,
	run: actorMatters,
	audit: (_, value) => ({ kind: 'eviction-case', ids: value?.shown ?? [] }),
})
