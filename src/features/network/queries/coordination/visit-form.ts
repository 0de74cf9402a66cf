import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { query } from '../../../../platform/query.ts'
import { mayKeepNetwork } from '../../access.ts'
import { isOpenPoint } from '../../rules/coordination/coordination.ts'
import { findPlace } from '../../store/places.ts'
import { listPoints } from '../../store/visits.ts'
import { placesToChoose } from './places-to-choose.ts'

/** Where one may visit, and, once that is chosen, what was agreed there before and is told of at this visit. */
export const visitForm = query({
	name: 'visitForm',
	input: z.object({ placeId: z.uuid().nullish().catch(null) }),
	may: mayKeepNetwork,
	run: async (act, { placeId }) => {
		const { db } = act
		if (placeId == null) return { place: null, places: await placesToChoose(act), open: [] }
		const place = await findPlace(db, placeId)
		if (place === null) return missing
		const open = (await listPoints(db, { placeId })).filter(({ state }) => isOpenPoint(state))
		return { place: { id: place.id, name: place.shortName }, places: [], open }
	},
	audit: ({ placeId }) => ({ kind: 'network-place', ids: placeId == null ? [] : [placeId] }),
})
