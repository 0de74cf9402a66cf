import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id, text } from '../../../../platform/fields.ts'
import { mayKeepConsultations } from '../../access.ts'
import { findProposal, settleProposal } from '../../store/groundwork.ts'

/** A proposal is left, and the reason stands beside it. Refusal: already-settled. */
export const dropProposal = command({
	name: 'dropProposal',
	input: z.object({ planProposalId: id(), droppedWhy: text(1000) }),
	may: mayKeepConsultations,
	run: async ({ db, actor, today }, { planProposalId, droppedWhy }) => {
		const proposal = await findProposal(db, planProposalId)
		if (proposal === undefined) return missing
		if (proposal.state !== 'open') return refuse({ because: 'already-settled' })
		const settled = { settledOn: today, settledBy: actor.actorId }
		await settleProposal(db, planProposalId, { state: 'dropped', droppedWhy, ...settled })
		return { planId: proposal.planId }
	},
	audit: ({ planProposalId }) => ({ kind: 'plan', ids: [planProposalId] }),
})
