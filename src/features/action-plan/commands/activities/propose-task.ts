import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { mayTellOfActivities } from '../../access.ts'
import { openActivity } from '../../queries/activities/open-activity.ts'
import { insertProposal } from '../../store/activities/proposals.ts'
import { proposedTaskFields } from './task-fields.ts'

/** A unit proposes something that it will do for an activity. */
export const proposeTask = command({
	name: 'proposeTask',
	input: proposedTaskFields,
	may: mayTellOfActivities,
	run: async (act, { activityId, unitId, beginsOn, note, ...task }) => {
		const opened = await openActivity(act, activityId)
		if (opened === null || !opened.activity.unitIds.includes(unitId)) return missing
		const said = { ...task, beginsOn: beginsOn ?? null, note: note ?? '' }
		const activityProposalId = await insertProposal(act, { kind: 'task', activityId, unitId, ...said })
		return { activityProposalId }
	},
	audit: (input) => ({ kind: 'activity', ids: [input.activityId] }),
})
