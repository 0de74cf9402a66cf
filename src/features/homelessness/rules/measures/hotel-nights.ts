import { dayNumber, type PlainDate } from '../../../../foundation/plain-date.ts'

/** A stay from a day until the day of leaving, which is no night; null = still there. */
export type HotelStay = { readonly startsOn: PlainDate; readonly endsOn: PlainDate | null }

/** Nights spent there in the half-open time, each once whatever was written twice, and whether it goes on. */
export function nightsIn(
	stays: readonly HotelStay[],
	{ from, until }: { readonly from: PlainDate; readonly until: PlainDate },
): { readonly nights: number; readonly stillThere: boolean } {
	const [first, last] = [dayNumber(from), dayNumber(until)]
	const spent = new Set<number>()
	for (const { startsOn, endsOn } of stays) {
		const end = endsOn === null ? last : Math.min(dayNumber(endsOn), last)
		for (let night = Math.max(dayNumber(startsOn), first); night < end; night += 1) spent.add(night)
	}
	const stillThere = stays.some(
		({ startsOn, endsOn }) => startsOn <= until && (endsOn === null || endsOn > until),
	)
	return { nights: spent.size, stillThere }
}
