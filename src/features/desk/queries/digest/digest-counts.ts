import * as z from 'zod'
import { query } from '../../../../platform/query.ts'
import { daysOfMatters } from '../../../eviction-prevention/index.ts'
import { conferenceTaskDays } from '../../../homelessness/index.ts'
import { mayHaveDigest } from '../../access.ts'
import { countsOf } from '../../rules/digest.ts'

/** How much waits for the one who asks, under the same row security as their own page. */
export const digestCounts = query({
	name: 'digestCounts',
	input: z.object({}),
	may: mayHaveDigest,
	run: async (act) => {
		const matters = await daysOfMatters.within(act, {})
		const taken = await conferenceTaskDays.within(act, {})
		const none = { steps: [], tasks: [], checks: [], newNotices: 0 }
		const waiting = matters.is === 'done' ? matters.value : none
		const agreed = taken.is === 'done' ? taken.value.days : []
		return countsOf({ ...waiting, tasks: [...waiting.tasks, ...agreed] }, act.today)
	},
	audit: () => ({ kind: 'digest', ids: [] }),
})
