import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayApproveDestruction } from '../../access.ts'
import { changeRun, forgetFiles, holdRun } from '../../store/destruction-runs.ts'

/** A proposal is withdrawn; what is under way cannot be taken back. Refused: not-proposed. */
export const cancelDestruction = command({
	name: 'cancelDestruction',
	input: z.object({ runId: id() }),
	may: mayApproveDestruction,
	run: async ({ db, actor, today }, { runId }) => {
		const run = await holdRun(db, runId)
		if (run === null || run.committeeId !== actor.controllerId) return missing
		if (run.state !== 'proposed') return refuse({ because: 'not-proposed' })
		await forgetFiles(db, runId)
		await changeRun(db, runId, { state: 'cancelled', cancelledBy: actor.actorId, cancelledOn: today })
		return { runId }
	},
	audit: ({ runId }) => ({ kind: 'destruction', ids: [runId] }),
})
