import * as z from 'zod'
import { BadInput, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, text } from '../../../../platform/fields.ts'
import { mayWorkWithHousing } from '../../access.ts'
import { findDwelling, insertBed, insertOpening } from '../../store/stock.ts'
import { rowOf } from '../committee-of.ts'
import { agesInOrder, bedKind, placesField, sleepsField, whomFields } from './stock-fields.ts'

/** What is booked as one: a bed, a room or a whole home, there from a day. Refusal: bed-there-already. */
export const addBed = command({
	name: 'addBed',
	input: z.object({
		...whomFields,
		dwellingId: id(),
		name: text(100),
		kind: bedKind(),
		sleeps: sleepsField().default(1),
		opensOn: day(),
		closesOn: day().optional(),
		places: placesField(),
	}),
	may: mayWorkWithHousing,
	run: async (act, { opensOn, closesOn, places, ...given }) => {
		agesInOrder(given)
		if (closesOn !== undefined && closesOn <= opensOn) {
			throw new BadInput([{ path: 'closesOn', problem: 'ends-before-it-begins' }])
		}
		const dwelling = await findDwelling(act.db, given.dwellingId)
		if (dwelling === undefined) return missing
		const row = { ...rowOf(act), propertyId: dwelling.propertyId }
		const bedId = await insertBed(act.db, { ...row, ...given })
		await insertOpening(act.db, { ...row, bedId, places }, { startsOn: opensOn, endsOn: closesOn ?? null })
		return { bedId }
	},
	audit: ({ dwellingId }, value) => ({
		kind: 'bed',
		ids: value === null ? [dwellingId] : [dwellingId, value.bedId],
	}),
	constraints: { one_bed_of_a_name: 'bed-there-already' },
})
