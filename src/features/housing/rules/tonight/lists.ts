import type { Instant, PlainDate } from '../../../../foundation/plain-date.ts'

export type NightStay = {
	readonly stayId: string
	readonly state: 'booked' | 'here' | 'left'
	readonly startsOn: PlainDate
	readonly endsOn: PlainDate | null
}

export type NightArrival = {
	readonly stayId: string
	readonly night: PlainDate
	readonly cameAt: Instant
	readonly how: 'expected' | 'walked-in' | 'came-back'
	readonly leftAt: Instant | null
	readonly leftFor: 'bed-kept' | 'good' | null
}

type Left = Pick<NightArrival, 'leftFor'>

export type Place = 'expected' | 'here' | 'overdue' | 'left'

/**
 * On which of the desk's lists somebody stands tonight, or none. Where people come night by night, whoever has a bed is
 * expected until they have come; elsewhere they live there until they leave.
 */
export function placeOf(
	stay: NightStay,
	arrivals: { readonly tonight?: Left | undefined; readonly before?: Left | undefined },
	{ night, byTheNight }: { readonly night: PlainDate; readonly byTheNight: boolean },
): Place | null {
	const { tonight, before } = arrivals
	const covers = stay.startsOn <= night && (stay.endsOn === null || stay.endsOn > night)
	if (tonight !== undefined) return tonight.leftFor === null ? 'here' : 'left'
	if (stay.state === 'booked') return covers ? 'expected' : null
	if (stay.state === 'left') return before?.leftFor === 'good' ? 'left' : null
	if (!covers) return stay.endsOn === night ? 'overdue' : null
	if (!byTheNight) return 'here'
	return stay.startsOn === night ? 'here' : 'expected'
}

export type PlacesTonight = {
	readonly all: number
	readonly taken: number
	/** Void, being made ready or held. */
	readonly closed: number
	readonly free: number
}

/** Ordinary and extra places apart: all that are open tonight are taken, closed or free. */
export function placesTonight(
	open: readonly { readonly places: 'ordinary' | 'extra'; readonly use: string | null }[],
): Record<'ordinary' | 'extra', PlacesTonight> {
	const of = (places: 'ordinary' | 'extra'): PlacesTonight => {
		const own = open.filter((one) => one.places === places)
		const taken = own.filter(({ use }) => use === 'stay').length
		const closed = own.filter(({ use }) => use !== null && use !== 'stay').length
		return { all: own.length, taken, closed, free: own.length - taken - closed }
	}
	return { ordinary: of('ordinary'), extra: of('extra') }
}
