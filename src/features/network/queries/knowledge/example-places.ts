import * as z from 'zod'
import { query } from '../../../../platform/query.ts'
import { mayKeepNetwork } from '../../access.ts'
import { placeNames } from './knowledge-example.ts'

/** The municipalities that a new example can lie in. */
export const examplePlaces = query({
	name: 'examplePlaces',
	input: z.object({}),
	may: mayKeepNetwork,
	run: async ({ db }) => ({ places: await placeNames(db) }),
	audit: () => ({ kind: 'network-place', ids: [] }),
})
