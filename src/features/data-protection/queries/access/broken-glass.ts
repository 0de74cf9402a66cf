import * as z from 'zod'
import { query } from '../../../../platform/query.ts'
import { maySeeGlass } from '../../access.ts'
import { stateOfGlass } from '../../rules/access/break-glass.ts'
import { listGlass } from '../../store/break-glass.ts'

/** What was opened in emergencies: one's own, and for those who review it what is theirs to look at. Whom it was about is told by no name. */
export const brokenGlass = query({
	name: 'brokenGlass',
	input: z.object({}),
	may: maySeeGlass,
	run: async (act) => {
		const rows = await listGlass(act.db)
		return {
			glass: rows.map((one) => ({
				...one,
				state: stateOfGlass(one, act.now),
				own: one.staffId === act.actor.actorId,
			})),
		}
	},
	audit: (_, value) => ({ kind: 'break-glass', ids: value?.glass.map(({ id }) => id) ?? [] }),
})
