import * as z from 'zod'
import { addDays, type PlainDate } from '../../../../foundation/plain-date.ts'
import { isRefused, type Refusal, refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture } from '../../../../platform/fields.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { holdPeople } from '../../../people/index.ts'
import { mayWorkWithHousing } from '../../access.ts'
import { deskForms, isDeskKind } from '../../rules/tonight/codes.ts'
import { firstToGive, fits, type Guest } from '../../rules/tonight/fits.ts'
import { type FreeBed, findGuest, hasStayOn, listFreeBeds } from '../../store/free-beds.ts'
import { findDesk, insertArrival, listLastingSpells, listNightContacts } from '../../store/nights.ts'
import { holdBeds } from '../../store/stays.ts'
import { bedConstraints } from '../stays/booking.ts'
import { moveIn } from '../stays/move-in.ts'
import { notDone } from '../stays/spells-of-stay.ts'
import { arrivalOf } from './arrival-of.ts'
import { guestFields, whoCame } from './who-came.ts'

/**
 * Somebody who was not expected gets the next free bed that fits, whether known, new or unknown to all. Refusals:
 * no-desk-there, expected-already, full-tonight, no-bed-fits, and those of `registerPerson` and `moveIn`.
 */
export const walkIn = command({
	name: 'walkIn',
	input: z.object({
		...guestFields,
		propertyId: id(),
		night: day(),
		nights: z.coerce
			.number({ error: 'not-a-number' })
			.int('not-a-number')
			.min(1, 'not-valid')
			.max(90, 'not-valid')
			.default(1),
	}),
	may: mayWorkWithHousing,
	run: async (act, { propertyId, night, nights, ...who }) => {
		notInFuture(act, { night })
		const desk = await findDesk(act.db, propertyId)
		if (desk === undefined) return missing
		if (!isDeskKind(desk.kind)) return refuse({ because: 'no-desk-there' })
		const personId = await whoCame(act, who)
		if (typeof personId !== 'string') return personId
		if (!(await holdPeople(act, [personId]))) return missing
		const guest = await findGuest(act.db, personId)
		if (guest === undefined) return missing
		if (await hasStayOn(act.db, personId, propertyId, night)) return refuse({ because: 'expected-already' })
		const days = { startsOn: night, endsOn: addDays(night, nights) }
		const bed = await bedFor(act, propertyId, days, { ...guest, people: 1, children: 0 })
		if (isRefused(bed)) return bed
		const endedSpells = await listLastingSpells(act.db, [personId], night)
		const form = deskForms[desk.kind]
		const terms = { startsOn: night, plannedEndOn: days.endsOn, form, unitId: desk.unitId }
		const moved = await moveIn.within(act, { bedId: bed.id, personId, ...terms })
		if (moved.is !== 'done') return notDone(moved)
		const { stayId } = moved.value
		await noteArrival(act, { id: stayId, propertyId, personId }, night, endedSpells)
		return { stayId, personId, bed: bed.name }
	},
	audit: (_, value) => ({ kind: 'stay', ids: value === null ? [] : [value.stayId, value.personId] }),
	constraints: bedConstraints,
})

/** The next bed that fits; the free ones are held, so that two who come at once get one each. */
async function bedFor(
	act: Act,
	propertyId: string,
	days: { readonly startsOn: PlainDate; readonly endsOn: PlainDate },
	guest: Guest,
): Promise<FreeBed | Refusal> {
	const seen = await listFreeBeds(act.db, propertyId, days)
	await holdBeds(
		act.db,
		seen.map(({ id: bedId }) => bedId),
	)
	const free = await listFreeBeds(act.db, propertyId, days)
	if (free.length === 0) return refuse({ because: 'full-tonight' })
	const bed = firstToGive(free.filter((one) => fits(one, guest, days.startsOn)))
	return bed ?? refuse({ because: 'no-bed-fits', free: free.length })
}

async function noteArrival(
	act: Act,
	stay: { id: string; propertyId: string; personId: string },
	night: PlainDate,
	endedSpells: string[],
): Promise<void> {
	const contacts = await listNightContacts(act.db, [stay.personId], night)
	await insertArrival(act.db, {
		...arrivalOf(act, stay, night),
		...{ how: 'walked-in', bookedFrom: null, endedSpells, contacts },
	})
}
