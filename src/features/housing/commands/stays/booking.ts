import type { PlainDate } from '../../../../foundation/plain-date.ts'
import { type Refusal, refuse } from '../../../../foundation/refusal.ts'
import { BadInput, type Missing, missing } from '../../../../platform/answer.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { holdPeople } from '../../../people/index.ts'
import type { FormCode } from '../../rules/forms.ts'
import { type HeldBed, holdBeds, insertStay, readHouseOf } from '../../store/stays.ts'
import type { Days } from '../../store/stock.ts'
import { rowOf } from '../committee-of.ts'

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
}

export type Booked = { readonly stayId: string; readonly bed: HeldBed; readonly unitId: string }

/** What a bed may refuse, by the constraints that keep it. */
export const bedConstraints = {
	one_use_at_a_time: 'bed-taken',
	only_while_open: 'bed-closed',
	no_more_than_it_sleeps: 'bed-too-small',
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
 * Refuses bed-too-small; the database refuses bed-taken and bed-closed.
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
	const unitId = booking.unitId ?? (await readHouseOf(act.db, bed)).unitId
	const stayId = await insertStay(
		act.db,
		{
			...rowOf(act),
			...{ unitId, propertyId: bed.propertyId, bedId, personId, form, ...days, state },
			plannedEndOn: booking.plannedEndOn,
			followsStayId: booking.followsStayId,
			decisionId: booking.decisionId ?? null,
			recordedBy: act.actor.actorId,
		},
		people,
	)
	return { stayId, bed, unitId }
}
