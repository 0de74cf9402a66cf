import * as z from 'zod'
import { refuse } from '../../../foundation/refusal.ts'
import { missing } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { id } from '../../../platform/fields.ts'
import { mayCountFlow } from '../access.ts'
import { cancelRun, findRun } from '../store/flow-runs.ts'

/**
 * Ends a count before it is done; what it had counted is thrown away. The figures that are kept at hand are counted anew to
 * the end. Refusals: `run-has-ended`, `rebuild-cannot-be-cancelled`.
 */
export const cancelFlowRun = command({
	name: 'cancelFlowRun',
	input: z.object({ runId: id() }),
	may: mayCountFlow,
	run: async ({ db }, { runId }) => {
		const run = await findRun(db, runId)
		if (run === null) return missing
		if (run.kind === 'rebuild') return refuse({ because: 'rebuild-cannot-be-cancelled' })
		return (await cancelRun(db, runId)) ? { runId } : refuse({ because: 'run-has-ended' })
	},
	audit: ({ runId }) => ({ kind: 'flow-run', ids: [runId] }),
})
