import * as z from 'zod'
import { addDays, firstDayOf } from '../../../foundation/plain-date.ts'
import { query } from '../../../platform/query.ts'
import { mayHandleCases } from '../access.ts'
import { listAdults, listHomes } from '../store/case-people.ts'
import { listOpenCases } from '../store/cases.ts'
import { listFollowUpsDue } from '../store/measures.ts'
import { shownIn, viewCases } from './case-view.ts'
import { followUpMatter, mattersOf } from './matter.ts'

// Ahead: long enough to tell the next date when nothing is due this week. Behind: older checks stand in a list of their own.
const horizonDays = 60

/** What asks for the actor in the cases that are theirs: next steps, checks that are due, and what others owe an answer to. */
export const officerMatters = query({
	name: 'officerMatters',
	input: z.object({}),
	may: mayHandleCases,
	run: async (act) => {
		const own = (await listOpenCases(act.db)).filter((row) => row.assignedTo === act.actor.actorId)
		const views = await viewCases(act, own)
		const since = addDays(act.today, -horizonDays)
		const due = await listFollowUpsDue(act.db, act.actor.actorId, {
			from: since,
			until: addDays(act.today, horizonDays),
		})
		const older = await listFollowUpsDue(act.db, act.actor.actorId, { from: firstDayOf(1900), until: since })
		const adults = await listAdults(act.db, [...new Set(due.map((followUp) => followUp.householdId))])
		const homes = await listHomes(act.db, [...new Set(due.map((followUp) => followUp.homeId))])
		return {
			matters: [
				...views.flatMap((view) => mattersOf(view, act.today)),
				...due.map((followUp) => followUpMatter(followUp, adults, homes)),
			],
			olderChecks: older.length,
			shown: [...shownIn(views), ...due.map((followUp) => followUp.caseId)],
		}
	},
	audit: (_, value) => ({ kind: 'eviction-case', ids: value?.shown ?? [] }),
})
