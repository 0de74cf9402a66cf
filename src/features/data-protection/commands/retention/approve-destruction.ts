import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { projecting } from '../../../../platform/purpose.ts'
import { mayApproveDestruction } from '../../access.ts'
import { changeRun, holdRun, listWaitingFiles } from '../../store/destruction-runs.ts'
import { lookAgain } from './look-again.ts'

/**
 * Another than the one who proposed it decides that it is carried out. Refused: not-proposed, own-proposal,
 * preview-outdated when a file of the proposal has changed or is not due any more: then it is withdrawn and proposed anew.
 * What has become due since waits for the next one.
 */
export const approveDestruction = command({
	name: 'approveDestruction',
	input: z.object({ runId: id(), previewDigest: z.string().regex(/^[0-9a-f]{64}$/) }),
	may: mayApproveDestruction,
	run: async (act, { runId, previewDigest }) => {
		const { db, actor, today } = act
		const run = await holdRun(db, runId)
		if (run === null || run.committeeId !== actor.controllerId) return missing
		if (run.state !== 'proposed') return refuse({ because: 'not-proposed' })
		if (run.proposedBy === actor.actorId) return refuse({ because: 'own-proposal' })
		if (run.previewDigest !== previewDigest) return refuse({ because: 'preview-outdated' })
		const waiting = await listWaitingFiles(db, runId)
		const { stays } = await projecting(act, (wide) =>
			lookAgain({ db: wide, today }, run.committeeId, waiting),
		)
		if (stays.length > 0) return refuse({ because: 'preview-outdated' })
		await changeRun(db, runId, { state: 'running', approvedBy: actor.actorId, approvedOn: today })
		await act.queue('carryOutDestruction', { runId, municipalityId: String(actor.municipalityId) })
		return { runId }
	},
	audit: ({ runId }) => ({ kind: 'destruction', ids: [runId] }),
})
