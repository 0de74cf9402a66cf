import * as z from 'zod'
import { missing } from '../../../platform/answer.ts'
import { id } from '../../../platform/fields.ts'
import { query } from '../../../platform/query.ts'
import { mayCountFlow } from '../access.ts'
import { findRun } from '../store/flow-runs.ts'

/** How far a count or rebuild has come. */
export const flowRun = query({
	name: 'flowRun',
	input: z.object({ runId: id() }),
	may: mayCountFlow,
	run: async ({ db }, { runId }) => {
		const run = await findRun(db, runId)
		if (run === null) return missing
		const { definition, kind, state, peopleDone, peopleTotal } = run
		return { runId, definition, kind, state, peopleDone, peopleTotal }
	},
	audit: ({ runId }) => ({ kind: 'flow-run', ids: [runId] }),
})
