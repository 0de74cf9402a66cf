import * as z from 'zod'
import { addDays } from '../../../foundation/plain-date.ts'
import { showing, shownBy } from '../../../platform/audit.ts'
import { query } from '../../../platform/query.ts'
import { mayHandleCases } from '../access.ts'
import { listCasesById } from '../store/cases.ts'
import { listFollowUpsDue } from '../store/measures.ts'
import { whoLivesIn } from './around-cases.ts'
import { nowIn } from './authorities/stand-in.ts'
import { standingInFor } from './authorities/standing-in.ts'
import { shownIn } from './case-view.ts'
import { type DatedCase, datedCases } from './dated-cases.ts'
import { plansToWatch } from './debt/watched-plans.ts'
import { followUpMatter, mattersOf } from './matter.ts'

/** Every check of one's own closed cases, and of those one stands in for, that is due and unanswered, and plans that are not kept. */
export const unansweredChecks = query({
	name: 'unansweredChecks',
	input: z.object({}),
	may: mayHandleCases,
	run: async (act) => {
		const whose = await standingInFor(act)
		const [due, { agreed, asking }] = await Promise.all([
			listFollowUpsDue(act.db, whose, { until: addDays(act.today, 1) }),
			plansToWatch(act, whose),
		])
		const [living, closed] = await Promise.all([
			whoLivesIn(act, due),
			listCasesById(act.db, asking).then((rows) => datedCases(act, rows, { agreed })),
		])
		const lateOf = (view: DatedCase) => mattersOf(view, nowIn(act)).filter(({ on }) => on <= act.today)
		const late = closed.filter((view) => lateOf(view).length > 0)
		const ids = [
			...due.map((followUp) => followUp.caseId),
			...living.adults.map((adult) => adult.personId),
			...shownIn(late),
		]
		const checks = due.map((followUp) => followUpMatter(followUp, living))
		return showing(ids, [...checks, ...late.flatMap(lateOf)])
	},
	audit: (_, value) => ({ kind: 'follow-up', ids: shownBy(value) }),
})
