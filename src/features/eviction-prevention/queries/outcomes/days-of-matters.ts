import * as z from 'zod'
import { query } from '../../../../platform/query.ts'
import { mayHandleCases } from '../../access.ts'
import { countNewNotices } from '../../store/notice-reading.ts'
import { actorMatters } from '../actor-matters.ts'

/** On which days something asks for the actor, and how many notices wait for a case: of nobody by name. */
export const daysOfMatters = query({
	name: 'daysOfMatters',
	input: z.object({}),
	may: mayHandleCases,
	run: async (act) => {
		const { matters } = await actorMatters(act)
		const own = matters.filter(({ kind }) => kind !== 'waiting')
		const { controllerId } = act.actor
		return {
			steps: own.filter(({ kind, what }) => kind === 'step' && what !== 'case-task').map(({ on }) => on),
			tasks: own.filter(({ what }) => what === 'case-task').map(({ on }) => on),
			checks: own.filter(({ kind }) => kind === 'follow-up').map(({ on }) => on),
			newNotices: controllerId === null ? 0 : await countNewNotices(act.db, controllerId),
		}
	},
	// No case is shown: a count on a day says nothing of anybody.
	audit: () => ({ kind: 'digest', ids: [] }),
})
