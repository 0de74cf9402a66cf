import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { mayWorkWithHousing } from '../../access.ts'
import { listLandlords } from '../../store/agreements/agreements.ts'
import { listDwellings, listProperties } from '../../store/houses.ts'
import { findDwelling } from '../../store/stock.ts'

/** What the forms about one dwelling begin with. */
export const dwellingForm = query({
	name: 'dwellingForm',
	input: z.object({ dwellingId: id() }),
	may: mayWorkWithHousing,
	run: async (act, { dwellingId }) => {
		const found = await findDwelling(act.db, dwellingId)
		if (found === undefined) return missing
		const [property] = await listProperties(act.db, found.propertyId)
		const dwellings = await listDwellings(act.db, found.propertyId)
		const dwelling = dwellings.find(({ id }) => id === dwellingId)
		if (property === undefined || dwelling === undefined) return missing
		const { name: propertyName, id: propertyId } = property
		return { propertyId, propertyName, dwelling, landlords: await listLandlords(act.db), today: act.today }
	},
	audit: ({ dwellingId }) => ({ kind: 'dwelling', ids: [dwellingId] }),
})
