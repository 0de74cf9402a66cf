import * as z from 'zod'
import { query } from '../../../../platform/query.ts'
import { mayKeepRecords } from '../../access.ts'
import { findSetting } from '../../store/log-review.ts'
import { listNamesHeldBack, listWatched } from '../../store/readers.ts'

/** How logs are reviewed, whose readers are always looked at, and which staff are never named. */
export const logReviewSettings = query({
	name: 'logReviewSettings',
	input: z.object({}),
	may: mayKeepRecords,
	run: async ({ db, actor }) => ({
		setting: await findSetting(db, actor.controllerId ?? ''),
		watched: await listWatched(db),
		staff: await listNamesHeldBack(db),
	}),
	audit: (_, value) => ({ kind: 'log-review', ids: value?.watched.map(({ personId }) => personId) ?? [] }),
})
