import * as z from 'zod'
import { addDays, type PlainDate } from '../../../../foundation/plain-date.ts'
import { isRefused, type Refusal, refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture } from '../../../../platform/fields.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { refuseUntold } from '../../../homelessness/index.ts'
import { holdPeople } from '../../../people/index.ts'
import { mayWorkWithHousing } from '../../access.ts'
import { deskForms, isDeskKind } from '../../rules/tonight/codes.ts'
import { firstToGive, fits, type Guest } from '../../rules/tonight/fits.ts'
import { type FreeBed, hasStayOn, listFreeBeds, listGuests } from '../../store/free-beds.ts'
import { findDesk, insertArrival, listLastingSpells, listNightContacts } from '../../store/nights.ts'
import { holdBeds } from '../../store/stays.ts'
import { bedConstraints, book, wholeBooking } from '../stays/booking.ts'
import { settleIn, sleepOver } from '../stays/spells-of-stay.ts'
import { arrivalOf } from './arrival-of.ts'
import { guestFields, whoCameTogether } from './who-came.ts'

/**
 * Somebody who was not expected gets the next free bed that fits, whether known, new or unknown to all, with those who come
 * along. Whether the place suits a child is assessed in the morning: at night nobody is sent away for want of a form.
 * Refusals: no-desk-there, expected-already, full-tonight, no-bed-fits, and those of `registerPerson`, `book` and `startSpell`.
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
		/** Sleeps here and keeps a home elsewhere. */
		guest: z.enum(['yes', 'no'], { error: 'choose-one' }).default('no'),
	}),
	may: mayWorkWithHousing,
	run: async (act, { propertyId, night, nights, guest, ...who }) => {
		notInFuture(act, { night })
		const desk = await findDesk(act.db, propertyId)
		if (desk === undefined) return missing
		if (!isDeskKind(desk.kind)) return refuse({ because: 'no-desk-there' })
		const came = await whoCameTogether(act, who)
		if (came === missing || isRefused(came)) return came
		const days = { startsOn: night, endsOn: addDays(night, nights) }
		wholeBooking({ ...came, days })
		const { personId } = came
		const grown = [personId, ...came.adults]
		const all = [...grown, ...came.children]
		if (!(await holdPeople(act, all))) return missing
		const untold = await refuseUntold(act, all)
		if (untold !== null) return untold
		const guests = await listGuests(act.db, grown)
		if (guests.length < grown.length) return missing
		if (await hasStayOn(act.db, all, propertyId, night)) return refuse({ because: 'expected-already' })
		const numbers = { people: all.length, children: came.children.length }
		const bed = await bedFor(
			act,
			propertyId,
			days,
			guests.map((one) => ({ ...one, ...numbers })),
		)
		if (isRefused(bed)) return bed
		const sleepsOver = guest === 'yes'
		const endedSpells = sleepsOver ? [] : await listLastingSpells(act.db, grown, night)
		const form = deskForms[desk.kind]
		const terms = { days, plannedEndOn: days.endsOn, form, unitId: desk.unitId, guest: sleepsOver }
		const booked = await book(
			act,
			// The bed was chosen as one that is for them.
			{ ...came, ...terms, bedId: bed.id, stays: true, decisionId: undefined, followsStayId: null },
			'here',
		)
		if (booked === missing || isRefused(booked)) return booked
		const settled = { ...booked, form, onDay: night, plannedEndOn: days.endsOn }
		const trouble = await (sleepsOver ? sleepOver : settleIn)(act, came, settled)
		if (trouble !== null) return trouble
		const { stayId } = booked
		await noteArrival(act, { id: stayId, propertyId, personId }, { night, grown, endedSpells })
		return { stayId, personId, people: all, bed: bed.name }
	},
	audit: (_, value) => ({ kind: 'stay', ids: value === null ? [] : [value.stayId, ...value.people] }),
	constraints: bedConstraints,
})

/** The next bed that fits; the free ones are held, so that two who come at once get one each. */
async function bedFor(
	act: Act,
	propertyId: string,
	days: { readonly startsOn: PlainDate; readonly endsOn: PlainDate },
	guests: readonly Guest[],
): Promise<FreeBed | Refusal> {
	const seen = await listFreeBeds(act.db, propertyId, days)
	await holdBeds(
		act.db,
		seen.map(({ id: bedId }) => bedId),
	)
	const free = await listFreeBeds(act.db, propertyId, days)
	if (free.length === 0) return refuse({ because: 'full-tonight' })
	const bed = firstToGive(free.filter((one) => guests.every((guest) => fits(one, guest, days.startsOn))))
	return bed ?? refuse({ because: 'no-bed-fits', free: free.length })
}

async function noteArrival(
	act: Act,
	stay: { id: string; propertyId: string; personId: string },
	{ night, grown, endedSpells }: { night: PlainDate; grown: readonly string[]; endedSpells: string[] },
): Promise<void> {
	const contacts = await listNightContacts(act.db, grown, night)
	await insertArrival(act.db, {
		...arrivalOf(act, stay, night),
		...{ how: 'walked-in', bookedFrom: null, endedSpells, contacts },
	})
}
