import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { mayKeepNetwork, mayReadPlaces } from '../../access.ts'
import { isOpenPoint, letterState } from '../../rules/coordination/coordination.ts'
import { listCommitments, listLettersOfIntent } from '../../store/letters-of-intent.ts'
import { listEventGuests, listNetworkEvents } from '../../store/network-events.ts'
import { findPlace } from '../../store/places.ts'
import { listSupportRequests } from '../../store/support-requests.ts'
import { listPoints, listVisits } from '../../store/visits.ts'

/** What a municipality's own page shows of the coordination: visits, what is open, letters, requests, and where it has come. */
export const coordinationOfPlace = query({
	name: 'coordinationOfPlace',
	input: z.object({ placeId: id() }),
	may: mayReadPlaces,
	run: async ({ db, actor, today }, { placeId }) => {
		if ((await findPlace(db, placeId)) === null) return missing
		const points = await listPoints(db, { placeId })
		const promised = Map.groupBy(await listCommitments(db, { placeId }), ({ letterId }) => letterId)
		const came = await listEventGuests(db, { placeId })
		const events = new Map((await listNetworkEvents(db)).map((event) => [event.id, event]))
		return {
			placeId,
			visits: await listVisits(db, placeId),
			open: points
				.filter(({ state }) => isOpenPoint(state))
				.map((point) => ({ ...point, late: point.dueOn !== null && point.dueOn < today })),
			letters: (await listLettersOfIntent(db, placeId)).map((letter) => ({
				...{ id: letter.id, title: letter.title, datedOn: letter.datedOn, reviewOn: letter.reviewOn },
				state: letterState(letter, today),
				states: (promised.get(letter.id) ?? []).map(({ state }) => state),
			})),
			requests: await listSupportRequests(db, placeId),
			events: came.flatMap(({ eventId, people }) => {
				const event = events.get(eventId)
				return event === undefined ? [] : [{ id: eventId, title: event.title, heldOn: event.heldOn, people }]
			}),
			mayKeep: mayKeepNetwork(actor),
		}
	},
	audit: ({ placeId }) => ({ kind: 'network-place', ids: [placeId] }),
})
