import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { mayHandleCases } from '../../access.ts'
import { readJournal } from './read-journal.ts'

/** The journal of a case: the latest event first, each with when it happened and when it was written, and one's own drafts. */
export const caseJournal = query({
	name: 'caseJournal',
	opensOne: true,
	input: z.object({ caseId: id() }),
	may: mayHandleCases,
	byKey: true,
	run: async (act, { caseId }) => (await readJournal(act, caseId)) ?? missing,
	audit: ({ caseId }, value) => ({ kind: 'eviction-case', ids: value?.shown ?? [caseId] }),
})
