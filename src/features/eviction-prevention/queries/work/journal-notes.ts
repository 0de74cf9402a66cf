import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { mayHandleCases } from '../../access.ts'
import { findCase } from '../../store/cases.ts'
import { peopleOf } from '../people-of-case.ts'
import { readJournal } from './read-journal.ts'

/** The notes of a case for whoever writes on in them: the journal without what stands above it. */
export const journalNotes = query({
	name: 'journalNotes',
	opensOne: true,
	input: z.object({ caseId: id() }),
	may: mayHandleCases,
	byKey: true,
	run: async (act, { caseId }) => {
		const row = await findCase(act.db, caseId)
		return row === undefined ? missing : await readJournal(act, row, peopleOf(act, row))
	},
	audit: ({ caseId }, value) => ({ kind: 'eviction-case', ids: value?.shown ?? [caseId] }),
})
