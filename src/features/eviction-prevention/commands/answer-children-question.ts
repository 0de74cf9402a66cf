import * as z from 'zod'
import { refuse } from '../../../foundation/refusal.ts'
import { command } from '../../../platform/command.ts'
import { id } from '../../../platform/fields.ts'
import { mayHandleCases } from '../access.ts'
import { listChildren } from '../store/case-people.ts'
import { changeCase } from '../store/cases.ts'
import { caseInWork, isCase } from './case-in-work.ts'

/** Do children live in the home, some of the time too? Unknown is never an answer to this. */
export const answerChildrenQuestion = command({
	name: 'answerChildrenQuestion',
	input: z.object({ caseId: id(), children: z.enum(['yes', 'no'], { error: 'choose-one' }) }),
	may: mayHandleCases,
	run: async (act, { caseId, children }) => {
		const found = await caseInWork(act, caseId)
		if (!isCase(found)) return found
		const named = await listChildren(act.db, [caseId])
		if (children === 'no' && named.length > 0)
			return refuse({ because: 'children-are-named', count: named.length })
		await changeCase(act.db, caseId, { children })
		return { caseId }
	},
	audit: ({ caseId }) => ({ kind: 'eviction-case', ids: [caseId] }),
})
