import * as z from 'zod'
import { addMonths } from '../../../foundation/plain-date.ts'
import { id } from '../../../platform/fields.ts'
import { query } from '../../../platform/query.ts'
import { mayWorkWithHomelessness } from '../access.ts'
import { nightsIn } from '../rules/measures/hotel-nights.ts'
import { listHotelStays } from '../store/hotel-stays.ts'

/** Nights of the last twelve months that people have spent in hotels, hostels or on camping sites, where the asker may see them. */
export const hotelNights = query({
	name: 'hotelNights',
	input: z.object({ personIds: z.array(id()) }),
	may: mayWorkWithHomelessness,
	run: async ({ db, today }, { personIds }) => {
		const period = { from: addMonths(today, -12), until: today }
		const stays = personIds.length === 0 ? [] : await listHotelStays(db, personIds, period)
		return [...Map.groupBy(stays, (stay) => stay.personId)].map(([personId, own]) => ({
			personId,
			...nightsIn(own, period),
		}))
	},
	audit: ({ personIds }) => ({ kind: 'person', ids: personIds }),
})
