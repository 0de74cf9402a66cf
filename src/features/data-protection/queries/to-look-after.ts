import * as z from 'zod'
import { query } from '../../../platform/query.ts'
import { mayLookAfterRecords } from '../access.ts'
import { placesOf } from '../rules/places.ts'

/** The pages of data protection that whoever asks has. */
export const toLookAfter = query({
	name: 'toLookAfter',
	input: z.object({}),
	may: mayLookAfterRecords,
	run: async ({ actor }) => ({ places: placesOf(actor.roles) }),
	audit: () => ({ kind: 'protection', ids: [] }),
})
