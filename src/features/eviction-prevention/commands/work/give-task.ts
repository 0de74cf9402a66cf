import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, text } from '../../../../platform/fields.ts'
import { mayHandleCases } from '../../access.ts'
import { insertTask, listThoseWhoSee } from '../../store/work-tasks.ts'
import { caseInWork, isCase } from '../case-in-work.ts'

/** Something to do in the case, for oneself or a colleague who sees it. Refusal: case-closed. */
export const giveTask = command({
	name: 'giveTask',
	input: z.object({ caseId: id(), what: text(500), givenTo: id(), dueOn: day().optional() }),
	may: mayHandleCases,
	run: async (act, { caseId, dueOn, ...task }) => {
		const found = await caseInWork(act, caseId)
		if (!isCase(found)) return found
		const colleagues = await listThoseWhoSee(act.db, found)
		if (!colleagues.some((colleague) => colleague.id === task.givenTo)) return missing
		const { municipalityId, actorId } = act.actor
		const taskId = await insertTask(act.db, municipalityId, {
			...{ caseId, kind: 'own' as const, ...task, dueOn: dueOn ?? null },
			...{ givenBy: actorId, givenOn: act.today },
		})
		return { taskId }
	},
	audit: ({ caseId }) => ({ kind: 'eviction-case', ids: [caseId] }),
})
