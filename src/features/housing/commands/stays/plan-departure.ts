import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { BadInput, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id } from '../../../../platform/fields.ts'
import { mayWorkWithHousing } from '../../access.ts'
import { setDays } from '../../store/stays.ts'
import { bedConstraints } from './booking.ts'
import { heldStay } from './held-stay.ts'
import { refuseBeforeChange } from './leaving.ts'
import { refuseShortening } from './losing-home.ts'
import { ownWishField } from './stay-fields.ts'

/** Until when the bed is kept for a stay that is booked or running; left out, it lasts. Refusals: stay-over, lease-not-shortened, household-changed-later, bed-taken, bed-closed. */
export const planDeparture = command({
	name: 'planDeparture',
	input: z.object({ stayId: id(), plannedEndOn: day().optional(), ownWish: ownWishField() }),
	may: mayWorkWithHousing,
	run: async (act, { stayId, plannedEndOn = null, ownWish }) => {
		const held = await heldStay(act, stayId)
		if (held === missing) return missing
		const { stay, people } = held
		if (stay.state !== 'booked' && stay.state !== 'here') return refuse({ because: 'stay-over' })
		if (plannedEndOn !== null && plannedEndOn <= stay.startsOn) {
			throw new BadInput([{ path: 'plannedEndOn', problem: 'ends-before-it-begins' }])
		}
		const refusal = refuseShortening(held, stay.endsOn, plannedEndOn, ownWish === 'yes')
		if (refusal !== null) return refusal
		const changed = await refuseBeforeChange(act, stayId, plannedEndOn)
		if (changed !== null) return changed
		await setDays(act.db, stayId, { startsOn: stay.startsOn, endsOn: plannedEndOn }, { plannedEndOn })
		return { people: people.map(({ personId }) => personId) }
	},
	audit: ({ stayId }, value) => ({ kind: 'stay', ids: [stayId, ...(value?.people ?? [])] }),
	constraints: bedConstraints,
})
