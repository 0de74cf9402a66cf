import * as z from 'zod'
import { command } from '../../../../platform/command.ts'
import { id, text } from '../../../../platform/fields.ts'
import { mayHandleCases } from '../../access.ts'
import { removeTick } from '../../store/work-checklist.ts'
import { caseInWork, isCase } from '../case-in-work.ts'

/** An item that was ticked by mistake is open again; history keeps the tick. Refusal: case-closed. */
export const untickChecklistItem = command({
	name: 'untickChecklistItem',
	input: z.object({ caseId: id(), code: text(60) }),
	may: mayHandleCases,
	run: async (act, { caseId, code }) => {
		const found = await caseInWork(act, caseId)
		if (!isCase(found)) return found
		await removeTick(act.db, caseId, code)
		return { caseId }
	},
	audit: ({ caseId }) => ({ kind: 'eviction-case', ids: [caseId] }),
})
