import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id, optionalText } from '../../../../platform/fields.ts'
import { addActivity } from '../../../action-plan/index.ts'
import { mayKeepConsultations } from '../../access.ts'
import { findProposal, settleProposal } from '../../store/groundwork.ts'

/**
 * A proposal becomes the last activity of the plan's draft, in its own words, to be written further there. Refusals:
 * already-settled, no-draft.
 */
export const takeUpProposal = command({
	name: 'takeUpProposal',
	input: z.object({ planProposalId: id(), owner: optionalText(200) }),
	may: mayKeepConsultations,
	run: async (act, { planProposalId, owner }) => {
		const { db, actor, today } = act
		const proposal = await findProposal(db, planProposalId)
		if (proposal === undefined) return missing
		if (proposal.state !== 'open') return refuse({ because: 'already-settled' })
		const { planId, body: text } = proposal
		const added = await addActivity.within(act, { planId, text, ...(owner === null ? {} : { owner }) })
		if (added.is === 'refused') return added.refusal
		if (added.is !== 'done') return missing
		const { activityId } = added.value
		const settled = { settledOn: today, settledBy: actor.actorId }
		await settleProposal(db, planProposalId, { state: 'taken', activityId, ...settled })
		return { planId, activityId }
	},
	audit: ({ planProposalId }) => ({ kind: 'plan', ids: [planProposalId] }),
})
