import * as z from 'zod'
import { missing } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { id } from '../../../platform/fields.ts'
import { mayHandleCases } from '../access.ts'
import { changeCase, findCaseToChange } from '../store/cases.ts'
import { listColleagues } from '../store/colleagues.ts'

/** Whose case it is; in a closed one, who asks how it went. A case without anybody stands first in nobody's list. */
export const assignCase = command({
	name: 'assignCase',
	input: z.object({ caseId: id(), assignedTo: id() }),
	may: mayHandleCases,
	run: async (act, { caseId, assignedTo }) => {
		const found = await findCaseToChange(act.db, caseId)
		if (found === undefined) return missing
		const colleagues = await listColleagues(act.db)
		if (!colleagues.some((one) => one.id === assignedTo)) return missing
		await changeCase(act.db, caseId, { assignedTo, assignedOn: act.today })
		return { caseId }
	},
	audit: ({ caseId, assignedTo }) => ({ kind: 'eviction-case', ids: [caseId, assignedTo] }),
})
