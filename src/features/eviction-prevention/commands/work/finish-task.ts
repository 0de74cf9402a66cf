import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { BadInput, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture, optionalText } from '../../../../platform/fields.ts'
import { mayHandleCases } from '../../access.ts'
import { changeTask, findTaskToChange } from '../../store/work-tasks.ts'

/** The task is done, in an open case or one that has closed meanwhile. Refusal: task-already-done. */
export const finishTask = command({
	name: 'finishTask',
	input: z.object({ taskId: id(), doneOn: day(), doneNote: optionalText(1000) }),
	may: mayHandleCases,
	run: async (act, { taskId, ...done }) => {
		notInFuture(act, { doneOn: done.doneOn })
		const task = await findTaskToChange(act.db, taskId)
		if (task === undefined) return missing
		if (task.doneOn !== null) return refuse({ because: 'task-already-done' })
		if (done.doneOn < task.givenOn) throw new BadInput([{ path: 'doneOn', problem: 'before-it-was-given' }])
		await changeTask(act.db, taskId, { ...done, doneBy: act.actor.actorId })
		return { caseId: task.caseId }
	},
	audit: ({ taskId }, value) => ({
		kind: 'case-task',
		ids: value === null ? [taskId] : [taskId, value.caseId],
	}),
})
