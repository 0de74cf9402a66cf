import * as z from 'zod'
import { query } from '../../../../platform/query.ts'
import { mayHandleCases } from '../../access.ts'
import { countConcernsWaiting } from '../../store/concern.ts'

/** How many reports of concern wait to be handed over or received. */
export const concernsWaiting = query({
	name: 'concernsWaiting',
	input: z.object({}),
	may: mayHandleCases,
	run: async (act) => await countConcernsWaiting(act.db),
	audit: () => ({ kind: 'concern-report', ids: [] }),
})
