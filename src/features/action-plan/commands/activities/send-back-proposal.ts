import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id, text } from '../../../../platform/fields.ts'
import { mayKeepPlans } from '../../access.ts'
import { holdProposal, settleProposal } from '../../store/activities/proposals.ts'

/** The unit is told why what it asked for is not said, and may say it again otherwise. Refused: already-settled. */
export const sendBackProposal = command({
	name: 'sendBackProposal',
	input: z.object({ activityProposalId: id(), word: text(1000) }),
	may: mayKeepPlans,
	run: async ({ db, actor, today }, { activityProposalId, word }) => {
		const proposal = await holdProposal(db, activityProposalId)
		if (proposal === undefined) return missing
		if (proposal.state !== 'waiting') return refuse({ because: 'already-settled' })
		await settleProposal(db, activityProposalId, { state: 'sent-back', word, by: actor.actorId, on: today })
		return { activityId: proposal.activityId }
	},
	audit: (input) => ({ kind: 'activity-proposal', ids: [input.activityProposalId] }),
})
