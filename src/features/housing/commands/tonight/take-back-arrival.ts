import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, text } from '../../../../platform/fields.ts'
import { removeContact, removeSpell, reopenSpell } from '../../../homelessness/index.ts'
import { mayWorkWithHousing } from '../../access.ts'
import { nightOf } from '../../rules/tonight/night-of.ts'
import { deleteArrival, findArrival, findDesk, undoComing } from '../../store/nights.ts'
import { setDays } from '../../store/stays.ts'
import { bedConstraints } from '../stays/booking.ts'
import { heldStay } from '../stays/held-stay.ts'
import { notDone } from '../stays/spells-of-stay.ts'

/**
 * An arrival tapped by mistake: what it wrote is taken back with the reason, what it ended lasts again, and who was expected
 * is expected still. Taken back twice it is taken back once. Refusals: night-over, has-left, and those of `reopenSpell`.
 */
export const takeBackArrival = command({
	name: 'takeBackArrival',
	input: z.object({ stayId: id(), night: day(), reason: text(500) }),
	may: mayWorkWithHousing,
	run: async (act, { stayId, night, reason }) => {
		const held = await heldStay(act, stayId)
		if (held === missing) return missing
		const people = held.people.map(({ personId }) => personId)
		const arrival = await findArrival(act.db, stayId, night)
		if (arrival === undefined) return { people }
		const desk = await findDesk(act.db, held.stay.propertyId)
		if (desk === undefined) return missing
		if (nightOf(act.now, desk.nightHour) > night) return refuse({ because: 'night-over' })
		if (arrival.leftFor !== null || held.stay.state !== 'here') return refuse({ because: 'has-left' })
		for (const contactId of arrival.contacts) {
			const answer = await removeContact.within(act, { contactId })
			if (answer.is !== 'done' && answer.is !== 'missing') return notDone(answer)
		}
		if (arrival.extendedFrom !== null) {
			const { startsOn } = held.stay
			await setDays(act.db, stayId, { startsOn, endsOn: arrival.extendedFrom }, {})
		}
		if (arrival.how !== 'came-back') {
			for (const { spellId, child } of held.people) {
				if (child || spellId === null) continue
				const answer = await removeSpell.within(act, { spellId, reason })
				if (answer.is !== 'done' && answer.is !== 'missing') return notDone(answer)
			}
			for (const spellId of arrival.endedSpells) {
				const answer = await reopenSpell.within(act, { spellId, reason })
				if (answer.is !== 'done') return notDone(answer)
			}
			await undoComing(act.db, stayId, arrival.bookedFrom)
		}
		await deleteArrival(act.db, arrival.id)
		return { people }
	},
	audit: ({ stayId }, value) => ({ kind: 'stay', ids: [stayId, ...(value?.people ?? [])] }),
	constraints: bedConstraints,
})
