import * as z from 'zod'
import { query } from '../../../../platform/query.ts'
import { mayReviewGlass } from '../../access.ts'
import { listGlassToReview } from '../../store/break-glass.ts'

/** How much was opened in an emergency and waits to be looked at by the one who asks; never whose it is. */
export const glassWaits = query({
	name: 'glassWaits',
	input: z.object({}),
	may: mayReviewGlass,
	run: async (act) => {
		const things = await listGlassToReview(act.db, act.actor.actorId)
		return things.length === 0
			? []
			: [{ what: 'broken-glass', count: things.length, to: '/protection/emergencies', things }]
	},
	audit: () => ({ kind: 'break-glass', ids: [] }),
})
