import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { mayWorkWithHousing } from '../../access.ts'
import { labelOf } from '../../rules/stock/label.ts'
import { findBedWithHouse, listOpenings } from '../../store/board.ts'
import { listBeds } from '../../store/houses.ts'

/** What the forms about one bed begin with: what it says itself, and from when until when it is there. */
export const bedForm = query({
	name: 'bedForm',
	input: z.object({ bedId: id() }),
	may: mayWorkWithHousing,
	run: async (act, { bedId }) => {
		const house = await findBedWithHouse(act.db, bedId)
		if (house === undefined) return missing
		const bed = (await listBeds(act.db, house.propertyId)).find(({ id }) => id === bedId)
		if (bed === undefined) return missing
		const openings = await listOpenings(act.db, house.propertyId)
		const { propertyName, dwellingName } = house
		return {
			bed: { ...bed, label: labelOf(house), propertyName, dwellingName },
			openings: openings.filter((one) => one.bedId === bedId),
			today: act.today,
		}
	},
	audit: ({ bedId }) => ({ kind: 'bed', ids: [bedId] }),
})
