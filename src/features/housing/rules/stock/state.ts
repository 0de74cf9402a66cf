import type { PlainDate } from '../../../../foundation/plain-date.ts'
import type { Nights } from '../stays/nights.ts'
import type { BoardBed } from './board.ts'

/** The states of a bed, a home or a room on a day (domain 4.4); each follows from what is written and is never written itself. */
export const bedStates = [
	'planned',
	'available',
	'reserved',
	'unavailable',
	'occupied',
	'notice-given',
	'void',
	'renovation',
	'turnaround',
	'closed',
	'returned',
] as const
export type BedState = (typeof bedStates)[number]

const holds = ({ startsOn, endsOn }: Nights, day: PlainDate) =>
	startsOn <= day && (endsOn === null || day < endsOn)

/** What a bed is on the night of a day: returned to the landlord, or out of use, before what it is used for. */
export function stateOn(
	{ openings, uses }: BoardBed,
	day: PlainDate,
	lease: { readonly noticeGivenOn: PlainDate | null; readonly returnedOn: PlainDate | null },
): BedState {
	if (lease.returnedOn !== null && lease.returnedOn <= day) return 'returned'
	const use = uses.find((one) => holds(one, day))
	if (use?.use === 'stay') {
		if (use.stay === null) return 'unavailable'
		if (use.stay.state === 'booked') return 'reserved'
		const noticed = lease.noticeGivenOn !== null && lease.noticeGivenOn <= day
		return noticed || use.endsOn !== null ? 'notice-given' : 'occupied'
	}
	if (use !== undefined) return use.use === 'held' ? 'unavailable' : use.use
	if (openings.some((one) => holds(one, day))) {
		return lease.noticeGivenOn !== null && lease.noticeGivenOn <= day ? 'notice-given' : 'available'
	}
	return openings.some(({ startsOn }) => startsOn > day) && openings.every(({ startsOn }) => startsOn > day)
		? 'planned'
		: 'closed'
}
