import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { mayHandleCases } from '../../access.ts'
import { findOtherSystemNumber } from '../../store/case-facts.ts'
import { findCase } from '../../store/cases.ts'
import { findSender } from '../../store/work-journal.ts'
import { peopleOf } from '../people-of-case.ts'
import { readJournal } from './read-journal.ts'

/** The signed journal to take out as text or PDF, the oldest event first; the log says that it was. Refusal: journal-needs-named-access. */
export const journalFile = query({
	name: 'journalFile',
	opensOne: true,
	input: z.object({ caseId: id() }),
	may: mayHandleCases,
	run: async (act, { caseId }) => {
		const row = await findCase(act.db, caseId)
		if (row === undefined) return missing
		const journal = await readJournal(act, row, peopleOf(act, row))
		if (journal.textHidden) return refuse({ because: 'journal-needs-named-access' })
		const sender = await findSender(act.db, journal.committeeId)
		const otherSystemNumber = await findOtherSystemNumber(act.db, caseId)
		return {
			...journal,
			otherSystemNumber,
			notes: journal.notes.filter(({ signed }) => signed).toReversed(),
			committee: sender?.committee ?? '',
			municipality: sender?.municipality ?? '',
			takenOutOn: act.today,
		}
	},
	audit: ({ caseId }, value) => ({ kind: 'eviction-case', ids: value?.shown ?? [caseId] }),
})
