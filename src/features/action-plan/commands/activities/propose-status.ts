import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayTellOfActivities } from '../../access.ts'
import { openActivity } from '../../queries/activities/open-activity.ts'
import { insertProposal, takeBackStatus } from '../../store/activities/proposals.ts'
import { toldFields } from './told-fields.ts'

/**
 * A unit says how it goes with what it does. Nobody else meets it until whoever keeps the plan has published it; said
 * anew before that, it stands in the place of what was said first.
 */
export const proposeStatus = command({
	name: 'proposeStatus',
	input: z.object({ activityId: id(), unitId: id(), ...toldFields }),
	may: mayTellOfActivities,
	run: async (act, { activityId, unitId, ...said }) => {
		const opened = await openActivity(act, activityId)
		if (opened === null || !opened.activity.unitIds.includes(unitId)) return missing
		await takeBackStatus(act.db, { activityId, unitId }, { by: act.actor.actorId, on: act.today })
		const activityProposalId = await insertProposal(act, { kind: 'status', activityId, unitId, ...said })
		return { activityProposalId }
	},
	audit: (input) => ({ kind: 'activity', ids: [input.activityId] }),
})
