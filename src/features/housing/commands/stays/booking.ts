import type { PlainDate } from '../../../../foundation/plain-date.ts'
import { type Refusal, refuse } from '../../../../foundation/refusal.ts'
import { BadInput, type Missing, missing } from '../../../../platform/answer.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { holdPeople } from '../../../people/index.ts'
import type { FormCode } from '../../rules/forms.ts'
import { type HeldBed, holdBeds, insertStay, readHouseOf } from '../../store/stays.ts'
import { type Days, findUnit } from '../../store/stock.ts'
import { committeeOf, rowOf } from '../committee-of.ts'
import { refusePlace } from './place-for.ts'
import { refuseSecondHome } from './second-home.ts'

/** Who lives together: the one whose stay it is, other adults, and the children who come along. */
export type Household = {
	readonly personId: string
	readonly adults: readonly string[]
	readonly children: readonly string[]
}

export type Booking = Household & {
	readonly bedId: string
	readonly days: Days
	readonly form: FormCode
	readonly plannedEndOn: PlainDate | null
	readonly unitId: string | undefined
	readonly decisionId: string | undefined
	readonly followsStayId: string | null
	/** Sleeps here and keeps a home elsewhere. */
	readonly guest?: boolean
	/** Why they live there though the place is said to be for others. */
	readonly despite?: string | null
	/** They stay in the same home on other terms: nobody asks again whether it is for them. */
	readonly stays?: boolean
}

export type Booked = { readonly stayId: string; readonly bed: HeldBed; readonly unitId: string }

/** What a bed may refuse, by the constraints that keep it. */
export const bedConstraints = {
	one_use_at_a_time: 'bed-taken',
	only_while_open: 'bed-closed',
	no_more_than_it_sleeps: 'bed-too-small',
	one_home_at_a_time: 'lives-elsewhere-then',
} as const

/** Nobody is named twice, and a stay has at least one night. */
export function wholeBooking({
	personId,
	adults,
	children,
	days,
}: Household & { readonly days: Days }): void {
	const all = [personId, ...adults, ...children]
	if (new Set(all).size !== all.length) throw new BadInput([{ path: 'adults', problem: 'named-twice' }])
	if (days.endsOn !== null && days.endsOn <= days.startsOn) {
		throw new BadInput([{ path: 'plannedEndOn', problem: 'ends-before-it-begins' }])
	}
}

/**
 * The bed is the household's from a day; with everybody and the beds held, always in that order.
 * Refuses bed-too-small, child-suitability-missing, bed-not-for-them, refuge-only-in-a-refuge, lives-elsewhere and place-kept-by-named-access; the database refuses bed-taken and bed-closed.
 */
export async function book(
	act: Act,
	booking: Booking,
	state: 'booked' | 'here',
	otherBeds: readonly string[] = [],
): Promise<Booked | Refusal | Missing> {
	const { personId, adults, children, bedId, days, form } = booking
	const people = [
		{ personId, child: false },
		...adults.map((one) => ({ personId: one, child: false })),
		...children.map((one) => ({ personId: one, child: true })),
	]
	if (
		!(await holdPeople(
			act,
			people.map((one) => one.personId),
		))
	)
		return missing
	const bed = (await holdBeds(act.db, [bedId, ...otherBeds])).get(bedId)
	if (bed === undefined) return missing
	if (people.length > bed.sleeps) {
		return refuse({ because: 'bed-too-small', sleeps: bed.sleeps, people: people.length })
	}
	const house = await readHouseOf(act.db, bed)
	const despite = booking.despite ?? null
	const trouble = booking.stays === true ? null : await refusePlace(act, { bed, form, people, despite })
	if (trouble !== null) return trouble
	if ((form === 'refuge') !== house.refuge) return refuse({ because: 'refuge-only-in-a-refuge' })
	const guest = booking.guest ?? false
	if (state === 'here' && !guest) {
		const elsewhere = await refuseSecondHome(
			act,
			people.map((one) => one.personId),
			days,
		)
		if (elsewhere !== null) return elsewhere
	}
	if (booking.unitId !== undefined && !(await findUnit(act.db, committeeOf(act), booking.unitId))) {
		throw new BadInput([{ path: 'unitId', problem: 'choose-one' }])
	}
	const unitId = booking.unitId ?? house.unitId
	const stayId = await insertStay(
		act.db,
		{
			...rowOf(act),
			...{ unitId, propertyId: bed.propertyId, bedId, personId, form, ...days, state },
			plannedEndOn: booking.plannedEndOn,
			followsStayId: booking.followsStayId,
			decisionId: booking.decisionId ?? null,
			despite,
			guest,
			recordedBy: act.actor.actorId,
		},
		people,
	)
	return { stayId, bed, unitId }
}
