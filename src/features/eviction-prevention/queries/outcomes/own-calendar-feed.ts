import * as z from 'zod'
import { query } from '../../../../platform/query.ts'
import { mayHandleCases } from '../../access.ts'
import { findOwnFeed } from '../../store/calendar.ts'

/** Whether one's calendar has an address, and since when; the address itself is known to nobody any more. */
export const ownCalendarFeed = query({
	name: 'ownCalendarFeed',
	input: z.object({}),
	may: mayHandleCases,
	run: async (act) => ({ openedOn: (await findOwnFeed(act.db, act.actor.actorId))?.openedOn ?? null }),
	audit: () => ({ kind: 'calendar-feed', ids: [] }),
})
