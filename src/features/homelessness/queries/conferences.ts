import * as z from 'zod'
import { query } from '../../../platform/query.ts'
import { mayWorkWithHomelessness } from '../access.ts'
import { listConferences } from '../store/conferences.ts'

/** The conferences of one's own units and those one takes part in. */
export const conferences = query({
	name: 'conferences',
	input: z.object({}),
	may: mayWorkWithHomelessness,
	run: async ({ db }) => ({ conferences: await listConferences(db) }),
	audit: () => ({ kind: 'conference', ids: [] }),
})
