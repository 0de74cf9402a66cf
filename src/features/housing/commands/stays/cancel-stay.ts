import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayWorkWithHousing } from '../../access.ts'
import { setNothing } from '../../store/stays.ts'
import { heldStay } from './held-stay.ts'

/** A booking comes to nothing, and the bed is free again. Refusal: stay-not-booked. */
export const cancelStay = command({
	name: 'cancelStay',
	input: z.object({ stayId: id(), why: z.enum(['cancelled', 'no-show'], { error: 'choose-one' }) }),
	may: mayWorkWithHousing,
	run: async (act, { stayId, why }) => {
		const held = await heldStay(act, stayId)
		if (held === missing) return missing
		if (held.stay.state !== 'booked') return refuse({ because: 'stay-not-booked' })
		await setNothing(act.db, stayId, why)
		return { people: held.people.map(({ personId }) => personId) }
	},
	audit: ({ stayId }, value) => ({ kind: 'stay', ids: [stayId, ...(value?.people ?? [])] }),
})
