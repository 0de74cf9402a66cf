import * as z from 'zod'
import { addDays, firstDayOf } from '../../../foundation/plain-date.ts'
import { query } from '../../../platform/query.ts'
import { mayHandleCases } from '../access.ts'
import { listAdults, listHomes } from '../store/case-people.ts'
import { listFollowUpsDue } from '../store/measures.ts'
import { standingInFor } from './authorities/standing-in.ts'
import { followUpMatter } from './matter.ts'

/** Every check of one's own closed cases, and of those one stands in for, that is due and that nobody has answered. */
export const unansweredChecks = query({
	name: 'unansweredChecks',
	input: z.object({}),
	may: mayHandleCases,
	run: async (act) => {
		const time = { from: firstDayOf(1900), until: addDays(act.today, 1) }
		const due = await listFollowUpsDue(act.db, await standingInFor(act), time)
		const adults = await listAdults(act.db, [...new Set(due.map((followUp) => followUp.householdId))])
		const homes = await listHomes(act.db, [...new Set(due.map((followUp) => followUp.homeId))])
		return due.map((followUp) => followUpMatter(followUp, adults, homes))
	},
	audit: (_, value) => ({ kind: 'follow-up', ids: value?.map((matter) => matter.title.caseId) ?? [] }),
})
