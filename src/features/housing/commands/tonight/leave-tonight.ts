import * as z from 'zod'
import { addDays } from '../../../../foundation/plain-date.ts'
import { refuse } from '../../../../foundation/refusal.ts'
import { shownBy } from '../../../../platform/audit.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture } from '../../../../platform/fields.ts'
import { mayWorkWithHousing } from '../../access.ts'
import { deskDestinations } from '../../rules/tonight/codes.ts'
import { leavingDayOf } from '../../rules/tonight/night-of.ts'
import { findArrival, insertArrival, setLeft } from '../../store/nights.ts'
import { bedConstraints } from '../stays/booking.ts'
import { moveOut } from '../stays/move-out.ts'
import { notDone } from '../stays/spells-of-stay.ts'
import { arrivalOf } from './arrival-of.ts'
import { atTheDesk } from './at-the-desk.ts'

/**
 * Somebody leaves after the night: out for the day with the bed kept, or for good, and then the stay and everybody's spells
 * end. Tapped twice it is said once. Refusals: not-a-night-stay, came-tonight, bed-not-kept, and those of `moveOut`.
 */
export const leaveTonight = command({
	name: 'leaveTonight',
	input: z.object({
		stayId: id(),
		night: day(),
		leaves: z.enum(['bed-kept', 'good'], { error: 'choose-one' }),
		destination: z.enum(deskDestinations, { error: 'choose-one' }).default('unknown'),
	}),
	byKey: true,
	may: mayWorkWithHousing,
	run: async (act, { stayId, night, leaves, destination }) => {
		notInFuture(act, { night })
		const onDay = leavingDayOf(night, act.today)
		// Who leaves in the evening has slept there until the night before.
		const lastNight = addDays(onDay, -1)
		return await atTheDesk(act, stayId, async (desk, { stay }) => {
			const arrival = await findArrival(desk.db, stayId, lastNight)
			if (arrival !== undefined && arrival.leftFor === leaves) return null
			if (stay.state !== 'here') return refuse({ because: 'stay-not-running' })
			if (stay.startsOn >= onDay) return refuse({ because: 'came-tonight' })
			if (leaves === 'bed-kept' && stay.endsOn !== null && stay.endsOn <= onDay) {
				return refuse({ because: 'bed-not-kept' })
			}
			// Nobody tapped that they came, but they were there: who leaves was.
			const arrivalId =
				arrival?.id ??
				(await insertArrival(desk.db, {
					...arrivalOf(desk, stay, lastNight),
					...{ how: 'came-back', bookedFrom: null, endedSpells: [], contacts: [] },
				}))
			if (leaves === 'good') {
				const end = { endsOn: onDay, endReason: 'unknown', destination } as const
				const answer = await moveOut.within(desk, { stayId, ...end })
				if (answer.is !== 'done') return notDone(answer)
			}
			const bedKeptUntil = leaves === 'good' ? stay.endsOn : null
			await setLeft(desk.db, arrivalId, { leftAt: act.now, leftFor: leaves, bedKeptUntil })
			return null
		})
	},
	audit: ({ stayId }, value) => ({ kind: 'stay', ids: value === null ? [stayId] : shownBy(value) }),
	constraints: bedConstraints,
})
