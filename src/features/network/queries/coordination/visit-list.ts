import * as z from 'zod'
import { query } from '../../../../platform/query.ts'
import { mayKeepNetwork, mayReadPlaces } from '../../access.ts'
import { isOpenPoint } from '../../rules/coordination/coordination.ts'
import { listPoints, listVisits } from '../../store/visits.ts'

/** Every visit, the latest first, with how many of its points are open. */
export const visitList = query({
	name: 'visitList',
	input: z.object({}),
	may: mayReadPlaces,
	run: async ({ db, actor }) => {
		const points = Map.groupBy(await listPoints(db, {}), ({ visitId }) => visitId)
		const visits = (await listVisits(db)).map(({ id, placeId, placeName, visitedOn, way, purpose }) => {
			const agreed = points.get(id) ?? []
			const open = agreed.filter(({ state }) => isOpenPoint(state)).length
			return { id, placeId, placeName, visitedOn, way, purpose, points: agreed.length, open }
		})
		return { visits, mayKeep: mayKeepNetwork(actor) }
	},
	audit: (_, value) => ({ kind: 'visit', ids: value?.visits.map(({ id }) => id) ?? [] }),
})
