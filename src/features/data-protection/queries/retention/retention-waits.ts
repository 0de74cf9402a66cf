import * as z from 'zod'
import type { Waiting } from '../../../../platform/house.ts'
import { query } from '../../../../platform/query.ts'
import { mayApproveDestruction } from '../../access.ts'
import { listRunsToApprove } from '../../store/destruction-runs.ts'

/** Destructions that another has proposed and that wait for the one who asks to decide. */
export const retentionWaits = query({
	name: 'retentionWaits',
	input: z.object({}),
	may: mayApproveDestruction,
	run: async ({ db, actor }): Promise<Waiting[]> => {
		const things = await listRunsToApprove(db, actor.actorId)
		return things.length === 0
			? []
			: [{ what: 'destructions-to-approve', count: things.length, to: '/protection/retention', things }]
	},
	audit: () => ({ kind: 'retention', ids: [] }),
})
