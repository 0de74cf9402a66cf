import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { mayKeepNetwork, mayReadPlaces } from '../../access.ts'
import { findNetworkEvent, listEventGuests } from '../../store/network-events.ts'
import { placesToChoose } from './places-to-choose.ts'

/** One event and from where people came; a county is told of its own municipalities. */
export const networkEventPage = query({
	name: 'networkEventPage',
	input: z.object({ eventId: id() }),
	may: mayReadPlaces,
	run: async (act, { eventId }) => {
		const { db, actor, today } = act
		const event = await findNetworkEvent(db, eventId)
		if (event === null) return missing
		const mayKeep = mayKeepNetwork(actor)
		return {
			event,
			coming: event.heldOn >= today,
			guests: await listEventGuests(db, { eventId }),
			places: mayKeep ? await placesToChoose(act) : [],
			mayKeep,
		}
	},
	audit: ({ eventId }) => ({ kind: 'network-event', ids: [eventId] }),
})

export type EventPage = Extract<Awaited<ReturnType<typeof networkEventPage>>, { is: 'done' }>['value']
