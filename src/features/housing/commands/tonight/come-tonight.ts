import * as z from 'zod'
import { addDays, type PlainDate } from '../../../../foundation/plain-date.ts'
import { type Refusal, refuse } from '../../../../foundation/refusal.ts'
import type { Missing } from '../../../../platform/answer.ts'
import { shownBy } from '../../../../platform/audit.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture } from '../../../../platform/fields.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { recordContact } from '../../../homelessness/index.ts'
import { mayWorkWithHousing } from '../../access.ts'
import { findArrival, insertArrival, listLastingSpells, listNightContacts } from '../../store/nights.ts'
import { setDays } from '../../store/stays.ts'
import { arrive } from '../stays/arrive.ts'
import { bedConstraints } from '../stays/booking.ts'
import type { HeldStay } from '../stays/held-stay.ts'
import { notDone } from '../stays/spells-of-stay.ts'
import { arrivalOf } from './arrival-of.ts'
import { atTheDesk } from './at-the-desk.ts'

/**
 * Who is expected has come for the night, or who has a bed here has come back to it. A night recorded is a contact. Tapped
 * twice it is said once. Refusals: not-expected, and those of `arrive`.
 */
export const comeTonight = command({
	name: 'comeTonight',
	input: z.object({ stayId: id(), night: day() }),
	byKey: true,
	may: mayWorkWithHousing,
	run: async (act, { stayId, night }) => {
		notInFuture(act, { night })
		return await atTheDesk(act, stayId, async (desk, held) => {
			if ((await findArrival(desk.db, stayId, night)) !== undefined) return null
			const { state } = held.stay
			if (state === 'booked') return await comesFirst(desk, held, night)
			return state === 'here' ? await comesBack(desk, held, night) : refuse({ because: 'not-expected' })
		})
	},
	audit: ({ stayId }, value) => ({ kind: 'stay', ids: value === null ? [stayId] : shownBy(value) }),
	constraints: bedConstraints,
})

async function comesFirst(act: Act, held: HeldStay, night: PlainDate): Promise<Refusal | Missing | null> {
	const { stay, people } = held
	const adults = people.filter(({ child }) => !child).map(({ personId }) => personId)
	const endedSpells = stay.guest ? [] : await listLastingSpells(act.db, adults, night)
	const answer = await arrive.within(act, { stayId: stay.id, onDay: night })
	if (answer.is !== 'done') return notDone(answer)
	const contacts = await listNightContacts(act.db, adults, night)
	await insertArrival(act.db, {
		...arrivalOf(act, stay, night),
		...{ how: 'expected', bookedFrom: stay.startsOn, endedSpells, contacts },
	})
	return null
}

async function comesBack(act: Act, held: HeldStay, night: PlainDate): Promise<Refusal | Missing | null> {
	const { stay, people } = held
	if (stay.startsOn > night || (stay.endsOn !== null && stay.endsOn < night)) {
		return refuse({ because: 'not-expected' })
	}
	// Nobody tapped that they left, and they are back the next night: the same stay, one night longer.
	const extendedFrom = stay.endsOn === night ? night : null
	if (extendedFrom !== null) {
		await setDays(act.db, stay.id, { startsOn: stay.startsOn, endsOn: addDays(night, 1) }, {})
	}
	const contacts: string[] = []
	for (const { personId } of people.filter(({ child }) => !child)) {
		const answer = await recordContact.within(act, { personId, onDay: night, kind: 'night' })
		if (answer.is !== 'done') return notDone(answer)
		contacts.push(answer.value.contactId)
	}
	await insertArrival(act.db, {
		...arrivalOf(act, stay, night),
		...{ how: 'came-back', bookedFrom: null, extendedFrom, endedSpells: [], contacts },
	})
	return null
}
