import * as z from 'zod'
import { addDays, firstDayOf } from '../../../../foundation/plain-date.ts'
import { query } from '../../../../platform/query.ts'
import { mayHandleCases } from '../../access.ts'
import { calendarDays } from '../../rules/outcomes/calendar.ts'
import { listOpenCases } from '../../store/cases.ts'
import { listFollowUpsDue } from '../../store/measures.ts'
import { nowIn } from '../authorities/stand-in.ts'
import { viewCases } from '../case-view.ts'
import { mattersOf } from '../matter.ts'

const horizonDays = 120

/** How many dates one's own cases have on each day: counts, of nobody by name. */
export const calendarDates = query({
	name: 'calendarDates',
	input: z.object({}),
	may: mayHandleCases,
	run: async (act) => {
		const { actorId } = act.actor
		const own = (await listOpenCases(act.db)).filter((row) => row.assignedTo === actorId)
		const views = await viewCases(act, own)
		const steps = views
			.flatMap((view) => mattersOf(view, nowIn(act)))
			.filter(({ kind }) => kind === 'step')
			.map(({ on }) => on)
		const checks = await listFollowUpsDue(
			act.db,
			{ staffIds: [actorId], nobodys: false },
			{
				...{ from: firstDayOf(1900), until: addDays(act.today, horizonDays) },
			},
		)
		return { days: calendarDays([...steps, ...checks.map(({ dueOn }) => dueOn)], act.today), at: act.now }
	},
	// No case is shown: a count on a day says nothing of anybody.
	audit: () => ({ kind: 'calendar-feed', ids: [] }),
})
