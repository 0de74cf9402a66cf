import * as z from 'zod'
import { day } from '../../../platform/fields.ts'
import { query } from '../../../platform/query.ts'
import { mayHandleCases } from '../access.ts'
import { actorMatters } from './actor-matters.ts'

/** What asks for the actor in the cases that are theirs, with whose cases they are; of later checks only the next day. */
export const officerMatters = query({
	name: 'officerMatters',
	input: z.object({ checksUntil: day().optional() }),
	may: mayHandleCases,
	run: (act, { checksUntil }) => actorMatters(act, checksUntil),
	audit: (_, value) => ({ kind: 'eviction-case', ids: value?.shown ?? [] }),
})
