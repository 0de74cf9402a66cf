import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayTellOfActivities } from '../../access.ts'
import { findProposal, settleProposal } from '../../store/activities/proposals.ts'

/** The unit asks for it no more, also when it was sent back. Refused: already-settled (it was published meanwhile). */
export const takeBackProposal = command({
	name: 'takeBackProposal',
	input: z.object({ activityProposalId: id() }),
	may: mayTellOfActivities,
	run: async ({ db, actor, today }, { activityProposalId }) => {
		const proposal = await findProposal(db, activityProposalId)
		if (proposal === undefined) return missing
		const taken = { state: 'taken-back', by: actor.actorId, on: today } as const
		return (await settleProposal(db, activityProposalId, taken))
			? { activityId: proposal.activityId }
			: refuse({ because: 'already-settled' })
	},
	audit: (input) => ({ kind: 'activity-proposal', ids: [input.activityProposalId] }),
})
