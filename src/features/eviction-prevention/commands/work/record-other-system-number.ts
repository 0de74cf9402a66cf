import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id, text } from '../../../../platform/fields.ts'
import { mayHandleCases } from '../../access.ts'
import { changeCase, findCaseToChange } from '../../store/cases.ts'

/** The case's number in the system where the file is kept; in closed cases too, for the file is written on. */
export const recordOtherSystemNumber = command({
	name: 'recordOtherSystemNumber',
	input: z.object({ caseId: id(), otherSystemNumber: text(60) }),
	may: mayHandleCases,
	run: async (act, { caseId, otherSystemNumber }) => {
		if ((await findCaseToChange(act.db, caseId)) === undefined) return missing
		await changeCase(act.db, caseId, { otherSystemNumber })
		return { caseId }
	},
	audit: ({ caseId }) => ({ kind: 'eviction-case', ids: [caseId] }),
})
