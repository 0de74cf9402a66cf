import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayKeepNetwork } from '../../access.ts'
import { deleteCountySeat } from '../../store/county-seats.ts'
import { findPlace } from '../../store/places.ts'

/** An account sees a county's municipalities no more; what is for all in the network it still reads. */
export const takeCountySeat = command({
	name: 'takeCountySeat',
	input: z.object({ placeId: id(), staffId: id() }),
	may: mayKeepNetwork,
	run: async ({ db }, { placeId, staffId }) => {
		const county = await findPlace(db, placeId)
		if (county === null || county.kind !== 'county') return missing
		return (await deleteCountySeat(db, staffId, county)) ? { placeId } : missing
	},
	audit: ({ staffId }) => ({ kind: 'staff', ids: [staffId] }),
})
