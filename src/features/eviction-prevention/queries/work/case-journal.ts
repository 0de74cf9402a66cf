import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { mayHandleCases } from '../../access.ts'
import { findCase } from '../../store/cases.ts'
import { headOf, readHead } from '../case-head.ts'
import { readJournal } from './read-journal.ts'

/** The journal of a case beneath its head: the latest event first, each with when it happened and when it was written, and one's own drafts. */
export const caseJournal = query({
	name: 'caseJournal',
	opensOne: true,
	input: z.object({ caseId: id() }),
	may: mayHandleCases,
	byKey: true,
	run: async (act, { caseId }) => {
		const row = await findCase(act.db, caseId)
		if (row === undefined) return missing
		const above = readHead(act, row)
		const [head, journal] = await Promise.all([above, readJournal(act, row, above)])
		return { ...headOf(act, head), ...journal }
	},
	audit: ({ caseId }, value) => ({ kind: 'eviction-case', ids: value?.shown ?? [caseId] }),
})
