import { addDays, type PlainDate, yearOf } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import { countOccupancy, measureHousingFirst } from '../../housing/counts.ts'
import { countCoordinatedYears, countGuidanceYears } from '../../support/counts.ts'

export type CountedPeriod = { readonly from: PlainDate; readonly until: PlainDate }

export type Readings = ReturnType<typeof readingsOf>

/**
 * What several measures are made of: read when the first of them asks, and once for all of them. Nights before
 * `nightsUntil` are over.
 */
export function readingsOf(act: Act, period: CountedPeriod, nightsUntil: PlainDate = act.today) {
	return {
		...{ act, period },
		coordinated: readOnce(() => countCoordinatedYears(act, period)),
		guidance: readOnce(() => countGuidanceYears(act, period)),
		occupancy: readOnce(() => countOccupancy({ ...act, today: nightsUntil }, period)),
		housingFirst: readOnce(() => measureHousingFirst(act, yearsOf(period))),
	}
}

function readOnce<Read>(read: () => Promise<Read>): () => Promise<Read> {
	let reading: Promise<Read> | null = null
	return () => {
		reading ??= read()
		return reading
	}
}

const yearsOf = ({ from, until }: CountedPeriod): number[] =>
	Array.from({ length: yearOf(addDays(until, -1)) - yearOf(from) + 1 }, (_, at) => yearOf(from) + at)
