import * as z from 'zod'
import { earlierOf } from '../../../foundation/plain-date.ts'
import { query } from '../../../platform/query.ts'
import { concernsWaiting, type Matter, officerMatters } from '../../eviction-prevention/index.ts'
import { myConferenceTasks } from '../../homelessness/index.ts'
import { housingAlarms } from '../../housing/index.ts'
import { decisionsNearThreeMonths, dischargesWithoutHome } from '../../support/index.ts'
import { mayWorkAtTheDesk } from '../access.ts'
import { bandsOf, weekEnd } from '../rules/bands.ts'

/** What one must do today and this week, and what one waits for. */
export const myWork = query({
	name: 'myWork',
	input: z.object({}),
	may: mayWorkAtTheDesk,
	byKey: true,
	run: async (act) => {
		// Asked for together: none of them speaks for another purpose than the desk's own.
		const [found, reports, taken, near, housing, leaving] = await Promise.all([
			officerMatters.within(act, { checksUntil: weekEnd(act.today) }),
			concernsWaiting.within(act, {}),
			myConferenceTasks.within(act, {}),
			decisionsNearThreeMonths.within(act, {}),
			housingAlarms.within(act, {}),
			dischargesWithoutHome.within(act, {}),
		])
		const matters: readonly Matter[] = found.is === 'done' ? found.value.matters : []
		const deadline = matters
			.flatMap((matter) => (matter.deadline === null ? [] : [matter.deadline]))
			.toSorted()
		const bands = bandsOf(matters, act.today)
		const later = found.is === 'done' ? found.value.nextCheckOn : null
		return {
			...bands,
			nextOn:
				bands.nextOn === null || later === null ? (bands.nextOn ?? later) : earlierOf(bands.nextOn, later),
			concerns: reports.is === 'done' ? reports.value : { toHandOver: 0, toReceive: 0 },
			olderChecks: found.is === 'done' ? found.value.olderChecks : 0,
			conferenceTasks: taken.is === 'done' ? taken.value.tasks : [],
			decisions: near.is === 'done' ? near.value.decisions.map(({ wait }) => wait.state) : [],
			housing: housing.is === 'done' ? housing.value.alarms.map(({ kind }) => kind) : [],
			leavingWithoutHome: leaving.is === 'done' ? leaving.value.length : 0,
			nextDeadline: deadline.find((day) => day >= act.today) ?? null,
		}
	},
	audit: () => ({ kind: 'my-work', ids: [] }),
})
