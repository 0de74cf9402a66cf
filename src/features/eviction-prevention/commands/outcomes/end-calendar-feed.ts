import * as z from 'zod'
import { command } from '../../../../platform/command.ts'
import { mayHandleCases } from '../../access.ts'
import { endOwnFeed } from '../../store/calendar.ts'

/** From now on the address answers nobody. */
export const endCalendarFeed = command({
	name: 'endCalendarFeed',
	input: z.object({}),
	may: mayHandleCases,
	run: async (act) => {
		await endOwnFeed(act.db, act.actor.actorId, act.today)
		return {}
	},
	audit: () => ({ kind: 'calendar-feed', ids: [] }),
})
