import * as z from 'zod'
import { BadInput, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id } from '../../../../platform/fields.ts'
import { mayWorkWithHousing } from '../../access.ts'
import { holdBed } from '../../store/houses.ts'
import { insertOpening } from '../../store/stock.ts'
import { rowOf } from '../committee-of.ts'
import { placesField } from './stock-fields.ts'

/** A bed is there from a day, until another or on. Refusal: bed-open-already. */
export const openBed = command({
	name: 'openBed',
	input: z.object({ bedId: id(), opensOn: day(), closesOn: day().optional(), places: placesField() }),
	may: mayWorkWithHousing,
	run: async (act, { bedId, opensOn, closesOn, places }) => {
		if (closesOn !== undefined && closesOn <= opensOn) {
			throw new BadInput([{ path: 'closesOn', problem: 'ends-before-it-begins' }])
		}
		const found = await holdBed(act.db, bedId)
		if (found === undefined) return missing
		const row = { ...rowOf(act), propertyId: found.propertyId, bedId, places }
		await insertOpening(act.db, row, { startsOn: opensOn, endsOn: closesOn ?? null })
		return { bedId }
	},
	audit: ({ bedId }) => ({ kind: 'bed', ids: [bedId] }),
	constraints: { one_opening_at_a_time: 'bed-open-already' },
})
