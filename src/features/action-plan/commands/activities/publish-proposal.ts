import * as z from 'zod'
import { type Refusal, refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { mayKeepPlans } from '../../access.ts'
import { openActivity } from '../../queries/activities/open-activity.ts'
import { saveUnitWord } from '../../store/activities/progress.ts'
import { holdProposal, settleProposal } from '../../store/activities/proposals.ts'
import { holdTask, insertTask, saveTask } from '../../store/activities/tasks.ts'

/**
 * What a unit asked to have said is said, in its name and from the day it said it. Refused: already-settled, unit-left
 * (the unit does it no more), told-since (something later is told of it already), task-ended.
 */
export const publishProposal = command({
	name: 'publishProposal',
	input: z.object({ activityProposalId: id() }),
	may: mayKeepPlans,
	run: async (act, { activityProposalId }) => {
		const proposal = await holdProposal(act.db, activityProposalId)
		if (proposal === undefined) return missing
		if (proposal.state !== 'waiting') return refuse({ because: 'already-settled' })
		const refused = await publish(act, proposal)
		if (refused !== null) return refused
		await settleProposal(act.db, activityProposalId, {
			...{ state: 'published', by: act.actor.actorId, on: act.today },
		})
		return { activityId: proposal.activityId }
	},
	audit: (input) => ({ kind: 'activity-proposal', ids: [input.activityProposalId] }),
})

type Held = NonNullable<Awaited<ReturnType<typeof holdProposal>>>

async function publish(act: Act, proposal: Held): Promise<Refusal | typeof missing | null> {
	const { db, actor, today } = act
	const { activityId, unitId, status, note, what, beginsOn, dueOn, taskId, doneOn } = proposal
	const told = { toldBy: proposal.proposedBy, publishedBy: actor.actorId }
	const opened = await openActivity(act, activityId)
	if (opened === null) return missing
	if (!opened.activity.unitIds.includes(unitId)) return refuse({ because: 'unit-left' })
	if (status !== null) {
		const since = opened.activity.units.find((unit) => unit.unitId === unitId)?.toldOn
		if (since !== undefined && since > proposal.proposedOn) return refuse({ because: 'told-since' })
		const word = { activityId, unitId, status, note, ...told, toldOn: proposal.proposedOn }
		await saveUnitWord(db, actor.municipalityId, word)
	}
	if (what !== null && dueOn !== null) {
		const task = { activityId, what, unitId, staffId: null, beginsOn, dueOn, ...told, toldOn: today }
		await insertTask(db, actor.municipalityId, task)
	}
	if (taskId !== null && doneOn !== null) {
		const task = await holdTask(db, taskId)
		if (task === undefined || task.doneOn !== null || task.struckOn !== null) {
			return refuse({ because: 'task-ended' })
		}
		await saveTask(db, taskId, { doneOn, ...told, toldOn: today })
	}
	return null
}
