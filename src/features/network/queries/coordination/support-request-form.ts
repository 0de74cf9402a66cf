import * as z from 'zod'
import { query } from '../../../../platform/query.ts'
import { mayKeepNetwork } from '../../access.ts'
import { placesToChoose } from './places-to-choose.ts'

/** Whose request it may be. */
export const supportRequestForm = query({
	name: 'supportRequestForm',
	input: z.object({}),
	may: mayKeepNetwork,
	run: async (act) => ({ places: await placesToChoose(act) }),
	audit: () => ({ kind: 'support-request', ids: [] }),
})
