import * as z from 'zod'
import { query } from '../../../../platform/query.ts'
import { mayKeepNetwork, mayReadPlaces } from '../../access.ts'
import { listEventGuests, listNetworkEvents } from '../../store/network-events.ts'

/** What is to come and what was held, with from how many places and by how many people as far as the speaker may see. */
export const networkEventList = query({
	name: 'networkEventList',
	input: z.object({}),
	may: mayReadPlaces,
	run: async ({ db, actor, today }) => {
		const guests = Map.groupBy(await listEventGuests(db, {}), ({ eventId }) => eventId)
		const events = (await listNetworkEvents(db)).map(
			({ id, kind, title, heldOn, heldAt, cancelledBecause }) => {
				const came = guests.get(id) ?? []
				const people = came.reduce((sum, guest) => sum + guest.people, 0)
				return {
					id,
					kind,
					title,
					heldOn,
					heldAt,
					cancelled: cancelledBecause !== null,
					from: came.length,
					people,
				}
			},
		)
		return {
			coming: events.filter(({ heldOn }) => heldOn >= today).toReversed(),
			held: events.filter(({ heldOn }) => heldOn < today),
			mayKeep: mayKeepNetwork(actor),
		}
	},
	audit: () => ({ kind: 'network-event', ids: [] }),
})
