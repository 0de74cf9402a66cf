import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { mayHandleCases } from '../../access.ts'
import { findCase } from '../../store/cases.ts'
import { headOf, readHead } from '../case-head.ts'
import { readWork } from './read-work.ts'

/** The work in a case beneath its head: who does what by when, the household's money, and the checklist as it stands. */
export const caseWork = query({
	name: 'caseWork',
	opensOne: true,
	input: z.object({ caseId: id() }),
	may: mayHandleCases,
	byKey: true,
	run: async (act, { caseId }) => {
		const row = await findCase(act.db, caseId)
		if (row === undefined) return missing
		const above = readHead(act, row)
		const [head, work] = await Promise.all([above, readWork(act, row, above)])
		return { ...headOf(act, head), ...work }
	},
	audit: ({ caseId }, value) => ({ kind: 'eviction-case', ids: value?.shown ?? [caseId] }),
})
