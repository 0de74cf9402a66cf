import * as z from 'zod'
import { addDays } from '../../../../foundation/plain-date.ts'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { shownBy } from '../../../../platform/audit.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, text } from '../../../../platform/fields.ts'
import { reopenSpell } from '../../../homelessness/index.ts'
import { mayWorkWithHousing } from '../../access.ts'
import { nightOf } from '../../rules/tonight/night-of.ts'
import { findArrival, findDesk, setLeft, undoLeaving } from '../../store/nights.ts'
import { bedConstraints } from '../stays/booking.ts'
import { notDone } from '../stays/spells-of-stay.ts'
import { atTheDesk } from './at-the-desk.ts'

/**
 * A departure tapped by mistake: the stay goes on in its bed, and everybody's spells with it. Taken back twice it is taken
 * back once. Refusals: night-over, bed-taken, and those of `reopenSpell`.
 */
export const takeBackDeparture = command({
	name: 'takeBackDeparture',
	input: z.object({ stayId: id(), night: day(), reason: text(500) }),
	may: mayWorkWithHousing,
	run: async (act, { stayId, night, reason }) => {
		return await atTheDesk(act, stayId, async (desk, held) => {
			const arrival = await findArrival(desk.db, stayId, night)
			if (arrival === undefined || arrival.leftFor === null) return null
			const { stay } = held
			const house = await findDesk(desk.db, stay.propertyId)
			if (house === undefined) return missing
			if (nightOf(act.now, house.nightHour) > addDays(night, 1)) return refuse({ because: 'night-over' })
			if (arrival.leftFor === 'good') {
				if (stay.state !== 'left') return refuse({ because: 'stay-not-running' })
				await undoLeaving(desk.db, stay, arrival.bedKeptUntil)
				for (const { spellId, child } of held.people) {
					if (child || spellId === null) continue
					const answer = await reopenSpell.within(desk, { spellId, reason })
					if (answer.is !== 'done') return notDone(answer)
				}
			}
			await setLeft(desk.db, arrival.id, { leftAt: null, leftFor: null, bedKeptUntil: null })
			return null
		})
	},
	audit: ({ stayId }, value) => ({ kind: 'stay', ids: value === null ? [stayId] : shownBy(value) }),
	constraints: bedConstraints,
})
