import * as z from 'zod'
import { yearOf } from '../../../../foundation/plain-date.ts'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { mayReadPlaces } from '../../access.ts'
import { senderStateOf } from '../../rules/submissions/sender-state.ts'
import { toldOfLatest } from '../../rules/submissions/told-of.ts'
import { findPlace } from '../../store/places.ts'
import { findPackage, findSender } from '../../store/senders-overview.ts'

/** What a municipality's own page shows of what it has sent: the package that stands, how much it tells, and since when it is silent. */
export const submissionsOfPlace = query({
	name: 'submissionsOfPlace',
	input: z.object({ placeId: id() }),
	may: mayReadPlaces,
	run: async ({ db, today }, { placeId }) => {
		if ((await findPlace(db, placeId)) === null) return missing
		const row = await findSender(db, placeId)
		if (row === null) return { placeId, state: null, standing: null, told: null }
		const { packageId, number, way, firstYear, lastYear, receivedAt, withdrawn } = row
		const found = packageId === null || withdrawn ? null : await findPackage(db, packageId)
		return {
			placeId,
			state: senderStateOf(row, yearOf(today) - 1),
			standing: found === null ? null : { id: found.id, number, way, firstYear, lastYear, receivedAt },
			told: found === null ? null : toldOfLatest(found.content),
		}
	},
	audit: ({ placeId }) => ({ kind: 'place', ids: [placeId] }),
})
