import * as z from 'zod'
import { addDays } from '../../../../foundation/plain-date.ts'
import { query } from '../../../../platform/query.ts'
import { mayHandleCases } from '../../access.ts'
import { calendarDays } from '../../rules/outcomes/calendar.ts'
import { listOpenCases } from '../../store/cases.ts'
import { listFollowUpsDue } from '../../store/measures.ts'
import { nowIn } from '../authorities/stand-in.ts'
import { datedCases } from '../dated-cases.ts'
import { mattersOf } from '../matter.ts'

const horizonDays = 120

/** How many dates one's own cases have on each day: counts, of nobody by name. */
export const calendarDates = query({
	name: 'calendarDates',
	input: z.object({}),
	may: mayHandleCases,
	run: async (act) => {
		const { actorId } = act.actor
		const open = (await listOpenCases(act.db)).filter((row) => row.assignedTo === actorId)
		const views = await datedCases(act, open)
		const steps = views
			.flatMap((view) => mattersOf(view, nowIn(act)))
			.filter(({ kind }) => kind === 'step')
			.map(({ on }) => on)
		const own = { staffIds: [actorId], nobodys: false }
		const checks = await listFollowUpsDue(act.db, own, { until: addDays(act.today, horizonDays) })
		return { days: calendarDays([...steps, ...checks.map(({ dueOn }) => dueOn)], act.today), at: act.now }
	},
	// No case is shown: a count on a day says nothing of anybody.
	audit: () => ({ kind: 'calendar-feed', ids: [] }),
})
