import * as z from 'zod'
import { addDays, type PlainDate } from '../../../../foundation/plain-date.ts'
import { isRefused, type Refusal, refuse } from '../../../../foundation/refusal.ts'
import { type Missing, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture } from '../../../../platform/fields.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { recordContact } from '../../../homelessness/index.ts'
import { mayWorkWithHousing } from '../../access.ts'
import { findArrival, insertArrival, listLastingSpells, listNightContacts } from '../../store/nights.ts'
import { setDays } from '../../store/stays.ts'
import { arrive } from '../stays/arrive.ts'
import { bedConstraints } from '../stays/booking.ts'
import { type HeldStay, heldStay } from '../stays/held-stay.ts'
import { notDone } from '../stays/spells-of-stay.ts'
import { arrivalOf } from './arrival-of.ts'

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
		const held = await heldStay(act, stayId)
		if (held === missing) return missing
		const people = held.people.map(({ personId }) => personId)
		if ((await findArrival(act.db, stayId, night)) !== undefined) return { people }
		const { state } = held.stay
		const written =
			state === 'booked'
				? await comesFirst(act, held, night)
				: state === 'here'
					? await comesBack(act, held, night)
					: refuse({ because: 'not-expected' })
		return written === missing || isRefused(written) ? written : { people }
	},
	audit: ({ stayId }, value) => ({ kind: 'stay', ids: [stayId, ...(value?.people ?? [])] }),
	constraints: bedConstraints,
})

async function comesFirst(act: Act, held: HeldStay, night: PlainDate): Promise<Refusal | Missing | null> {
	const { stay, people } = held
	const adults = people.filter(({ child }) => !child).map(({ personId }) => personId)
	const endedSpells = await listLastingSpells(act.db, adults, night)
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
