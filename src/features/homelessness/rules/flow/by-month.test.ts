import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type PlainDate, plainDate } from '../../../../foundation/plain-date.ts'
import { type ByMonthOptions, flowByMonth } from './by-month.ts'
import type { Stay } from './stays.ts'

const firstDay = plainDate('2022-01-01')
const options: ByMonthOptions = {
	from: '2022-03',
	to: '2022-12',
	inactiveAfter: 90,
	gapDays: 14,
	knownDays: 730,
}

const stay = (
	subject: string,
	start: string,
	end: string | null,
	leaving: Stay['leaving'] = 'other',
): Stay => ({
	subject,
	start: plainDate(start),
	end: end === null ? null : plainDate(end),
	leaving,
	lastContact: null,
})

/** What moved in a month, without the zeros. */
const moved = (stays: readonly Stay[], month: string, given: Partial<ByMonthOptions> = {}) => {
	const found = flowByMonth(stays, { ...options, ...given }).find((one) => one.month === month)
	return Object.fromEntries(
		Object.entries({ ...found?.inflow, ...found?.outflow }).filter(([, count]) => count > 0),
	)
}

describe('leaving', () => {
	test.each([
		['permanent', 'housed'],
		['deceased', 'deceased'],
		['moved', 'moved'],
		['other', 'noLongerMeets'],
	] as const)('by %s is told as %s', (leaving, told) => {
		expect(moved([stay('a', '2022-03-05', '2022-04-01', leaving)], '2022-04')).toEqual({ [told]: 1 })
	})

	test('does not happen while another stay goes on, or when one begins the same day', () => {
		const stays = [
			stay('a', '2022-03-05', '2022-04-01', 'permanent'),
			stay('a', '2022-03-20', '2022-05-01'),
			stay('a', '2022-05-01', '2022-06-01', 'deceased'),
		]
		expect([moved(stays, '2022-04'), moved(stays, '2022-05'), moved(stays, '2022-06')]).toEqual([
			{},
			{},
			{ deceased: 1 },
		])
	})

	test('to nowhere lasting waits for the next stay within the gap', () => {
		const next = (start: string) => [
			stay('a', '2022-03-05', '2022-04-01'),
			stay('a', start, '2022-06-01', 'permanent'),
		]
		expect(moved(next('2022-04-15'), '2022-04')).toEqual({})
		expect(moved(next('2022-04-16'), '2022-04')).toEqual({ noLongerMeets: 1, unknown: 1 })
	})
})

describe('coming', () => {
	const home = [stay('a', '2022-03-05', '2022-04-01', 'permanent')]

	test('is by how one last left', () => {
		expect(moved(home, '2022-03')).toEqual({ new: 1 })
		expect(moved([...home, stay('a', '2022-08-01', null)], '2022-08')).toEqual({ returnedFromHousing: 1 })
	})

	test('is new when no stay ended in the days that one is known', () => {
		const back = [...home, stay('a', '2022-08-01', null)]
		expect(moved(back, '2022-08', { knownDays: 122 })).toEqual({ returnedFromHousing: 1 })
		expect(moved(back, '2022-08', { knownDays: 121 })).toEqual({ new: 1 })
	})

	test('counts a stay without a night as known, and as nothing else', () => {
		const noNight = [stay('a', '2022-03-05', '2022-03-05', 'permanent')]
		expect(moved(noNight, '2022-03')).toEqual({})
		expect(moved([...noNight, stay('a', '2022-05-01', null)], '2022-05')).toEqual({ returnedFromHousing: 1 })
	})
})

describe('contact', () => {
	const open = { ...stay('a', '2022-03-05', null), lastContact: plainDate('2022-04-01') }

	test('lets an open stay turn inactive the day after the last days allowed', () => {
		expect(moved([open], '2022-06')).toEqual({})
		expect(moved([open], '2022-07')).toEqual({ inactive: 1 })
		expect(moved([open], '2022-06', { inactiveAfter: 89 })).toEqual({ inactive: 1 })
	})

	test('comes with the next stay', () => {
		const back = [open, stay('a', '2022-09-10', '2022-09-12')]
		expect(moved(back, '2022-09')).toEqual({ returnedFromInactive: 1 })
	})

	test('is every night of a stay where no contacts are told', () => {
		const rows = flowByMonth([open], { ...options, inactiveAfter: null })
		expect(rows.map(({ activeEnd }) => activeEnd)).toEqual(Array(10).fill(1))
	})
})

const anyStays: fc.Arbitrary<Stay[]> = fc.array(
	fc
		.record({
			subject: fc.constantFrom('a', 'b', 'c'),
			first: fc.integer({ min: 0, max: 380 }),
			nights: fc.option(fc.integer({ min: 0, max: 60 }), { freq: 6 }),
			leaving: fc.constantFrom('permanent' as const, 'deceased' as const, 'moved' as const, 'other' as const),
			contactAfter: fc.option(fc.integer({ min: 0, max: 150 })),
		})
		.map(({ subject, first, nights, leaving, contactAfter }) => {
			const start = addDays(firstDay, first)
			return {
				subject,
				start,
				end: nights === null ? null : addDays(start, nights),
				leaving,
				lastContact: contactAfter === null ? null : addDays(start, contactAfter),
			}
		}),
	{ maxLength: 14 },
)
const anyLimit = fc.constantFrom(null, 20, 90)

test('as many at the end as at the start and came, less those who left; and each month begins where the last ended', () => {
	fc.assert(
		fc.property(anyStays, anyLimit, (stays, inactiveAfter) => {
			const rows = flowByMonth(stays, { ...options, inactiveAfter })
			for (const [place, { activeStart, inflow, outflow, activeEnd }] of rows.entries()) {
				const sum = (parts: object) => Object.values(parts).reduce((total: number, part) => total + part, 0)
				expect(activeEnd).toBe(activeStart + sum(inflow) - sum(outflow))
				expect(activeStart).toBe(place === 0 ? activeStart : rows[place - 1]?.activeEnd)
			}
		}),
	)
})

test('who is active at the end of a month is what the words say, asked of that day alone', () => {
	fc.assert(
		fc.property(anyStays, anyLimit, (stays, inactiveAfter) => {
			const rows = flowByMonth(stays, { ...options, inactiveAfter })
			for (const { month, activeEnd } of rows) {
				const next = addDays(plainDate(`${month}-28`), 4).slice(0, 7)
				const last = addDays(plainDate(`${next}-01`), -1)
				const active = ['a', 'b', 'c'].filter((subject) =>
					activeOn(
						stays.filter((one) => one.subject === subject),
						last,
						inactiveAfter,
					),
				)
				expect([month, activeEnd]).toEqual([month, active.length])
			}
		}),
	)
})

function activeOn(stays: readonly Stay[], day: PlainDate, inactiveAfter: number | null): boolean {
	if (!within(stays, day)) return inGap(stays, day, inactiveAfter)
	if (inactiveAfter === null) return true
	if (stays.some(({ start, end }) => end !== null && start <= day && day < end)) return true
	const since = addDays(day, -inactiveAfter)
	return stays
		.flatMap(({ start, lastContact }) => [start, ...(lastContact === null ? [] : [lastContact])])
		.some((contact) => since <= contact && contact <= day)
}

const within = (stays: readonly Stay[], day: PlainDate) =>
	stays.some(({ start, end }) => start <= day && (end === null || day < end))

/** After an ended stay to nowhere lasting, before another within fourteen days. */
function inGap(stays: readonly Stay[], day: PlainDate, inactiveAfter: number | null): boolean {
	for (let back = 1; back <= 14; back += 1) {
		const before = addDays(day, -back)
		if (!within(stays, before)) continue
		const end = addDays(before, 1)
		const lasting = stays.some((one) => one.end === end && one.leaving !== 'other')
		const next = Array.from({ length: 15 - back }, (_, ahead) => addDays(day, ahead + 1))
		return !lasting && next.some((one) => within(stays, one)) && activeOn(stays, before, inactiveAfter)
	}
	return false
}

test('the order of the rows changes nothing', () => {
	const shuffled = anyStays.chain((stays) =>
		fc.tuple(fc.constant(stays), fc.shuffledSubarray([...stays], { minLength: stays.length })),
	)
	fc.assert(
		fc.property(shuffled, anyLimit, ([stays, other], inactiveAfter) => {
			const given = { ...options, inactiveAfter }
			expect(flowByMonth(other, given)).toEqual(flowByMonth(stays, given))
		}),
	)
})
