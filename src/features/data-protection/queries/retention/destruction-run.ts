import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { mayApproveDestruction } from '../../access.ts'
import type { Preview } from '../../rules/retention/preview.ts'
import { countFiles, findRun } from '../../store/destruction-runs.ts'
import { rowsOf } from './rows-of.ts'

/** A proposal, how far it has come, and whether whoever looks may decide on it. */
export const destructionRun = query({
	name: 'destructionRun',
	input: z.object({ runId: id() }),
	may: mayApproveDestruction,
	run: async ({ db, actor }, { runId }) => {
		const run = await findRun(db, runId)
		if (run === null) return missing
		const own = run.proposedBy === actor.actorId
		return {
			...{ id: run.id, state: run.state, asOf: run.asOf, previewDigest: run.previewDigest },
			...{
				preview: run.preview as unknown as Preview,
				filesTotal: run.filesTotal,
				filesDestroyed: run.filesDestroyed,
			},
			...{ filesKept: run.filesKept, proposedOn: run.proposedOn, proposer: run.proposer ?? '' },
			...{
				approvedOn: run.approvedOn,
				approver: run.approver,
				cancelledOn: run.cancelledOn,
				doneOn: run.doneOn,
			},
			files: await countFiles(db, runId),
			rows: rowsOf(run.rowsDestroyed),
			mayApprove: run.state === 'proposed' && !own,
			mayCancel: run.state === 'proposed',
			own,
		}
	},
	audit: ({ runId }) => ({ kind: 'destruction', ids: [runId] }),
})
