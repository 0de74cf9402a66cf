import * as z from 'zod'
import { addDays } from '../../../../foundation/plain-date.ts'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id } from '../../../../platform/fields.ts'
import { mayWorkWithHousing } from '../../access.ts'
import { findRoomForExtra, listFoldedBeds } from '../../store/free-beds.ts'
import { findDesk } from '../../store/nights.ts'
import { insertOpening } from '../../store/stock.ts'
import { rowOf } from '../committee-of.ts'
import { notDone } from '../stays/spells-of-stay.ts'
import { addBed } from '../stock/add-bed.ts'

/**
 * Extra places for one night: beds that stand folded away are put up, and new ones where there are too few. Refusals:
 * no-room-for-extra, extra-already-open.
 */
export const openExtraPlaces = command({
	name: 'openExtraPlaces',
	input: z.object({
		propertyId: id(),
		night: day(),
		places: z.coerce
			.number({ error: 'not-a-number' })
			.int('not-a-number')
			.min(1, 'not-valid')
			.max(50, 'not-valid'),
	}),
	may: mayWorkWithHousing,
	run: async (act, { propertyId, night, places }) => {
		const desk = await findDesk(act.db, propertyId)
		if (desk === undefined) return missing
		const days = { startsOn: night, endsOn: addDays(night, 1) }
		const folded = (await listFoldedBeds(act.db, propertyId, night)).slice(0, places)
		for (const bedId of folded) {
			await insertOpening(act.db, { ...rowOf(act), propertyId, bedId, places: 'extra' }, days)
		}
		const room = await findRoomForExtra(act.db, propertyId)
		if (room === undefined) return refuse({ because: 'no-room-for-extra' })
		const { dwellingId, beds } = room
		for (let extra = 1; extra <= places - folded.length; extra += 1) {
			const answer = await addBed.within(act, {
				...{ dwellingId, name: `E ${beds + extra}`, kind: 'bed', places: 'extra' },
				...{ opensOn: days.startsOn, closesOn: days.endsOn },
			})
			if (answer.is !== 'done') return notDone(answer)
		}
		return { opened: places }
	},
	audit: ({ propertyId }) => ({ kind: 'property', ids: [propertyId] }),
	constraints: { one_opening_at_a_time: 'extra-already-open', one_bed_of_a_name: 'extra-already-open' },
})
