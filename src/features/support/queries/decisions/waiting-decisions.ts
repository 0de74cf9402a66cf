import * as z from 'zod'
import { query } from '../../../../platform/query.ts'
import { mayTellOfDecisions, mayWorkWithSupport } from '../../access.ts'
import type { WaitState } from '../../rules/decisions/three-months.ts'
import { waitingByName } from './waiting.ts'

/** Decisions that wait in one's own units, or in the whole committee where it has decided that lists reach so far. */
export const waitingDecisions = query({
	name: 'waitingDecisions',
	input: z.object({}),
	may: mayWorkWithSupport,
	run: async (act) => {
		const decisions = await waitingByName(act)
		const inState = (state: WaitState) => decisions.filter(({ wait }) => wait.state === state).length
		return {
			decisions,
			counts: { overdue: inState('overdue'), soon: inState('soon'), within: inState('within') },
			mayReport: mayTellOfDecisions(act.actor),
		}
	},
	audit: (_, value) => ({
		kind: 'support-decision',
		ids: value?.decisions.flatMap(({ decisionId, personId }) => [decisionId, personId]) ?? [],
	}),
})
