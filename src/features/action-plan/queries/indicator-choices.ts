import * as z from 'zod'
import { query } from '../../../platform/query.ts'
import { definitions } from '../../indicators/index.ts'
import { listUnits } from '../../organisation/index.ts'
import { mayKeepPlans } from '../access.ts'

/** What a new indicator may be counted by, and the units it may be about where its events happen in one. */
export const indicatorChoices = query({
	name: 'indicatorChoices',
	input: z.object({}),
	may: mayKeepPlans,
	run: async ({ db }) => ({
		definitionIds: definitions.map(({ id }) => id),
		units: (await listUnits(db)).map(({ id, name }) => ({ id, name })),
	}),
	audit: () => ({ kind: 'indicator', ids: [] }),
})
