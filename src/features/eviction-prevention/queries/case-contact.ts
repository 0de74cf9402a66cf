import * as z from 'zod'
import { missing } from '../../../platform/answer.ts'
import { id } from '../../../platform/fields.ts'
import { query } from '../../../platform/query.ts'
import { mayHandleCases } from '../access.ts'
import { findCase } from '../store/cases.ts'
import { shownIn, titleOf } from './case-view.ts'
import { peopleOf } from './people-of-case.ts'

/** What whoever records a contact needs of a case: whose it is, how often it was tried, and whether advice has been offered. */
export const caseContact = query({
	name: 'caseContact',
	opensOne: true,
	input: z.object({ caseId: id() }),
	may: mayHandleCases,
	byKey: true,
	run: async (act, { caseId }) => {
		const row = await findCase(act.db, caseId)
		if (row === undefined) return missing
		const people = await peopleOf(act, row)
		return {
			...titleOf(people),
			contactAttempts: row.attemptDays.length,
			adviceOffered: row.dates['debt-advice-offered'] !== undefined,
			shown: shownIn([people]),
		}
	},
	audit: ({ caseId }, value) => ({ kind: 'eviction-case', ids: value?.shown ?? [caseId] }),
})
