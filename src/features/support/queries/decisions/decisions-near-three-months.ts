import * as z from 'zod'
import { query } from '../../../../platform/query.ts'
import { mayWorkWithSupport } from '../../access.ts'
import { waiting } from './waiting.ts'

/** Of one's own decisions and one's own units', those past three months or within a month of it: what a desk must ring about. */
export const decisionsNearThreeMonths = query({
	name: 'decisionsNearThreeMonths',
	input: z.object({}),
	may: mayWorkWithSupport,
	run: async (act) => ({
		decisions: (await waiting(act)).filter(
			({ wait, mine, inOwnUnit }) => wait.state !== 'within' && (mine || inOwnUnit),
		),
	}),
	audit: (_, value) => ({
		kind: 'support-decision',
		ids: value?.decisions.flatMap(({ decisionId, personId }) => [decisionId, personId]) ?? [],
	}),
})
