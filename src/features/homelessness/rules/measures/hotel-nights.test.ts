import { expect, test } from 'vitest'
import { plainDate } from '../../../../foundation/plain-date.ts'
import { type HotelStay, nightsIn } from './hotel-nights.ts'

const year = { from: plainDate('2025-10-12'), until: plainDate('2026-10-12') }
const stay = (startsOn: string, endsOn: string | null) => ({
	startsOn: plainDate(startsOn),
	endsOn: endsOn === null ? null : plainDate(endsOn),
})

test.each<[string, readonly HotelStay[], number, boolean, string?]>([
	['none', [], 0, false],
	['one night: the day of leaving is none', [stay('2026-10-01', '2026-10-02')], 1, false],
	['still there: tonight is not spent yet', [stay('2026-10-02', null)], 10, true],
	['moved in today', [stay('2026-10-12', null)], 0, true],
	['leaves today', [stay('2026-10-10', '2026-10-12')], 2, false],
	['begun before the year', [stay('2025-10-01', '2025-10-14')], 2, false],
	['over before the year', [stay('2025-09-01', '2025-10-12')], 0, false],
	[
		'written twice in two records',
		[stay('2026-10-01', '2026-10-05'), stay('2026-10-03', '2026-10-06')],
		5,
		false,
	],
	['over a leap day', [stay('2028-02-28', '2028-03-01')], 2, false, '2028-03-02'],
])('nights in a hotel: %s', (_, stays, nights, stillThere, until) => {
	const period = until === undefined ? year : { from: plainDate('2027-03-02'), until: plainDate(until) }
	expect(nightsIn(stays, period)).toEqual({ nights, stillThere })
})
