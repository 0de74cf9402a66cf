import * as z from 'zod'
import { BadInput, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { amount, day, id, text } from '../../../../platform/fields.ts'
import { mayWorkWithHousing } from '../../access.ts'
import { insertUse } from '../../store/bed-uses.ts'
import { holdBeds } from '../../store/stays.ts'
import { rowOf } from '../committee-of.ts'
import { bedConstraints } from '../stays/booking.ts'

/** A bed is out of use, renovated or held from a day until another, for a reason. Refusals: bed-taken, bed-closed. */
export const setBedAside = command({
	name: 'setBedAside',
	input: z.object({
		bedId: id(),
		use: z.enum(['void', 'renovation', 'held'], { error: 'choose-one' }),
		startsOn: day(),
		endsOn: day().optional(),
		reason: text(200),
		cost: amount().optional(),
	}),
	byKey: true,
	may: mayWorkWithHousing,
	run: async (act, { bedId, use, startsOn, endsOn = null, reason, cost }) => {
		if (endsOn !== null && endsOn <= startsOn) {
			throw new BadInput([{ path: 'endsOn', problem: 'ends-before-it-begins' }])
		}
		const bed = (await holdBeds(act.db, [bedId])).get(bedId)
		if (bed === undefined) return missing
		const row = { ...rowOf(act), propertyId: bed.propertyId, bedId, use, reason, costOre: cost ?? null }
		return { useId: await insertUse(act.db, row, { startsOn, endsOn }) }
	},
	audit: ({ bedId }, value) => ({ kind: 'bed', ids: value === null ? [bedId] : [bedId, value.useId] }),
	constraints: bedConstraints,
})
