import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { shownBy } from '../../../../platform/audit.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, text } from '../../../../platform/fields.ts'
import { removeContact, removeSpell, reopenSpell } from '../../../homelessness/index.ts'
import { mayWorkWithHousing } from '../../access.ts'
import { nightOf } from '../../rules/tonight/night-of.ts'
import { deleteArrival, findArrival, findDesk, undoComing } from '../../store/nights.ts'
import { setDays } from '../../store/stays.ts'
import { bedConstraints } from '../stays/booking.ts'
import { notDone } from '../stays/spells-of-stay.ts'
import { atTheDesk } from './at-the-desk.ts'

/**
 * An arrival tapped by mistake: what it wrote is taken back with the reason, what it ended lasts again, and who was expected
 * is expected still. Taken back twice it is taken back once. Refusals: night-over, has-left, and those of `reopenSpell`.
 */
export const takeBackArrival = command({
	name: 'takeBackArrival',
	input: z.object({ stayId: id(), night: day(), reason: text(500) }),
	may: mayWorkWithHousing,
	run: async (act, { stayId, night, reason }) => {
		return await atTheDesk(act, stayId, async (desk, held) => {
			const arrival = await findArrival(desk.db, stayId, night)
			if (arrival === undefined) return null
			const house = await findDesk(desk.db, held.stay.propertyId)
			if (house === undefined) return missing
			if (nightOf(act.now, house.nightHour) > night) return refuse({ because: 'night-over' })
			if (arrival.leftFor !== null || held.stay.state !== 'here') return refuse({ because: 'has-left' })
			for (const contactId of arrival.contacts) {
				const answer = await removeContact.within(desk, { contactId })
				if (answer.is !== 'done' && answer.is !== 'missing') return notDone(answer)
			}
			if (arrival.extendedFrom !== null) {
				const { startsOn } = held.stay
				await setDays(desk.db, stayId, { startsOn, endsOn: arrival.extendedFrom }, {})
			}
			if (arrival.how !== 'came-back') {
				for (const { spellId, child } of held.people) {
					if (child || spellId === null) continue
					const answer = await removeSpell.within(desk, { spellId, reason })
					if (answer.is !== 'done' && answer.is !== 'missing') return notDone(answer)
				}
				for (const spellId of arrival.endedSpells) {
					const answer = await reopenSpell.within(desk, { spellId, reason })
					if (answer.is !== 'done') return notDone(answer)
				}
				await undoComing(desk.db, stayId, arrival.bookedFrom)
			}
			await deleteArrival(desk.db, arrival.id)
			return null
		})
	},
	audit: ({ stayId }, value) => ({ kind: 'stay', ids: value === null ? [stayId] : shownBy(value) }),
	constraints: bedConstraints,
})
