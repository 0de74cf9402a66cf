import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { BadInput, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture, optionalText, text } from '../../../../platform/fields.ts'
import { mayHandleCases } from '../../access.ts'
import { changeTask, findTaskToChange } from '../../store/work-tasks.ts'

/** The other administration has said that the task is theirs: who, when and under which number. Refusals: not-handed-over, already-received. */
export const recordHandOverReceipt = command({
	name: 'recordHandOverReceipt',
	input: z.object({
		taskId: id(),
		receivedOn: day(),
		receivedBy: text(200),
		receiptReference: optionalText(100),
	}),
	may: mayHandleCases,
	run: async (act, { taskId, ...receipt }) => {
		notInFuture(act, { receivedOn: receipt.receivedOn })
		const task = await findTaskToChange(act.db, taskId)
		if (task === undefined) return missing
		if (task.administration === null) return refuse({ because: 'not-handed-over' })
		if (task.receivedOn !== null) return refuse({ because: 'already-received' })
		if (receipt.receivedOn < task.givenOn) {
			throw new BadInput([{ path: 'receivedOn', problem: 'before-it-was-given' }])
		}
		await changeTask(act.db, taskId, receipt)
		return { caseId: task.caseId }
	},
	audit: ({ taskId }, value) => ({
		kind: 'case-task',
		ids: value === null ? [taskId] : [taskId, value.caseId],
	}),
})
