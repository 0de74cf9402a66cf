import * as z from 'zod'
import { addDays, firstDayOf } from '../../../foundation/plain-date.ts'
import { showing, shownBy } from '../../../platform/audit.ts'
import { query } from '../../../platform/query.ts'
import { mayHandleCases } from '../access.ts'
import { listAdults, listHomes } from '../store/case-people.ts'
import { listFollowUpsDue } from '../store/measures.ts'
import { nowIn } from './authorities/stand-in.ts'
import { standingInFor } from './authorities/standing-in.ts'
import { type CaseView, shownIn } from './case-view.ts'
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
		const lateOf = (view: CaseView) => mattersOf(view, nowIn(act)).filter(({ on }) => on <= act.today)
		const late = (await watchedAfterClosing(act, whose)).filter((view) => lateOf(view).length > 0)
		const ids = [
			...due.map((followUp) => followUp.caseId),
			...adults.map((adult) => adult.personId),
			...shownIn(late),
		]
		const checks = due.map((followUp) => followUpMatter(followUp, adults, homes))
		return showing(ids, [...checks, ...late.flatMap(lateOf)])
	},
	audit: (_, value) => ({ kind: 'follow-up', ids: shownBy(value) }),
})
