import * as z from 'zod'
import { addDays } from '../../../../foundation/plain-date.ts'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, text } from '../../../../platform/fields.ts'
import { reopenSpell } from '../../../homelessness/index.ts'
import { mayWorkWithHousing } from '../../access.ts'
import { nightOf } from '../../rules/tonight/night-of.ts'
import { findArrival, findDesk, setLeft, undoLeaving } from '../../store/nights.ts'
import { bedConstraints } from '../stays/booking.ts'
import { heldStay } from '../stays/held-stay.ts'
import { notDone } from '../stays/spells-of-stay.ts'

/**
 * A departure tapped by mistake: the stay goes on in its bed, and everybody's spells with it. Taken back twice it is taken
 * back once. Refusals: night-over, bed-taken, and those of `reopenSpell`.
 */
export const takeBackDeparture = command({
	name: 'takeBackDeparture',
	input: z.object({ stayId: id(), night: day(), reason: text(500) }),
	may: mayWorkWithHousing,
	run: async (act, { stayId, night, reason }) => {
		const held = await heldStay(act, stayId)
		if (held === missing) return missing
		const people = held.people.map(({ personId }) => personId)
		const arrival = await findArrival(act.db, stayId, night)
		if (arrival === undefined || arrival.leftFor === null) return { people }
		const { stay } = held
		const desk = await findDesk(act.db, stay.propertyId)
		if (desk === undefined) return missing
		if (nightOf(act.now, desk.nightHour) > addDays(night, 1)) return refuse({ because: 'night-over' })
		if (arrival.leftFor === 'good') {
			if (stay.state !== 'left') return refuse({ because: 'stay-not-running' })
			await undoLeaving(act.db, stay, arrival.bedKeptUntil)
			for (const { spellId, child } of held.people) {
				if (child || spellId === null) continue
				const answer = await reopenSpell.within(act, { spellId, reason })
				if (answer.is !== 'done') return notDone(answer)
			}
		}
		await setLeft(act.db, arrival.id, { leftAt: null, leftFor: null, bedKeptUntil: null })
		return { people }
	},
	audit: ({ stayId }, value) => ({ kind: 'stay', ids: [stayId, ...(value?.people ?? [])] }),
	constraints: bedConstraints,
})
