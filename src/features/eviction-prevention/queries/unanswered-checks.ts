import * as z from 'zod'
import { addDays, firstDayOf } from '../../../foundation/plain-date.ts'
import { query } from '../../../platform/query.ts'
import { mayHandleCases } from '../access.ts'
import { listAdults, listHomes } from '../store/case-people.ts'
import { listFollowUpsDue } from '../store/measures.ts'
import { nowIn } from './authorities/stand-in.ts'
import { standingInFor } from './authorities/standing-in.ts'
import { watchedAfterClosing } from './debt/watched-plans.ts'
import { followUpMatter, mattersOf } from './matter.ts'

/** Every check of one's own closed cases, and of those one stands in for, that is due and unanswered, and plans that are not kept. */
export const unansweredChecks = query({
	name: 'unansweredChecks',
	input: z.object({}),
	may: mayHandleCases,
	run: async (act) => {
		const time = { from: firstDayOf(1900), until: addDays(act.today, 1) }
		const whose = await standingInFor(act)
		const due = await listFollowUpsDue(act.db, whose, time)
		const adults = await listAdults(act, [...new Set(due.map((followUp) => followUp.householdId))])
		const homes = await listHomes(act.db, [...new Set(due.map((followUp) => followUp.homeId))])
		const plans = (await watchedAfterClosing(act, whose)).flatMap((view) => mattersOf(view, nowIn(act)))
		const late = plans.filter(({ on }) => on <= act.today)
		return [...due.map((followUp) => followUpMatter(followUp, adults, homes)), ...late]
	},
	audit: (_, value) => ({ kind: 'follow-up', ids: value?.map((matter) => matter.title.caseId) ?? [] }),
})
