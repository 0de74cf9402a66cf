import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayFromNumber, dayNumber, plainDate } from '../../../../foundation/plain-date.ts'
import { returnsToHomelessness } from './returns.ts'
import { type ServiceKind, type ServiceStay, serviceKinds } from './service-stay.ts'

const rule = {
	from: plainDate('2026-01-01'),
	to: plainDate('2026-12-31'),
	permanent: new Set(['home']),
	gapDays: 14,
}

function stay(kind: ServiceKind, start: string, end: string | null, destination = ''): ServiceStay {
	return {
		person: 'A',
		kind,
		start: plainDate(start),
		movedIn: null,
		end: end === null ? null : plainDate(end),
		destination,
	}
}
const left = stay('shelter', '2024-01-01', '2024-03-01', 'home')
const after = (days: number) => dayFromNumber(dayNumber(plainDate('2024-03-01')) + days)
const total = (...stays: ServiceStay[]) => returnsToHomelessness(stays, rule).total

test('the cohort left for a lasting home two years earlier, each person once and by the earliest such exit', () => {
	const early = stay('outreach', '2023-01-01', '2024-01-15', 'friends')
	const later = stay('transitional', '2024-05-01', '2024-06-01', 'home')
	const { byKind } = returnsToHomelessness([later, early, left], rule)
	expect([...byKind].filter(([, { exits }]) => exits > 0).map(([kind]) => kind)).toEqual(['shelter'])
	expect(total(stay('shelter', '2023-01-01', '2023-06-01', 'home'))).toMatchObject({
		exits: 0,
		percent: null,
	})
})

test.each([
	[0, 'within180'],
	[180, 'within180'],
	[181, 'from181To365'],
	[365, 'from181To365'],
	[366, 'from366To730'],
	[730, 'from366To730'],
] as const)('back in a shelter after %i days is counted in %s', (days, bucket) => {
	expect(total(left, stay('shelter', after(days), null))).toMatchObject({ [bucket]: 1, percent: 100 })
})

test('who is back after more than two years, or after the report, is not', () => {
	expect(total(left, stay('shelter', after(731), null))).toMatchObject({ exits: 1, percent: 0 })
	expect(total(left, stay('shelter', '2027-01-01', null))).toMatchObject({ percent: 0 })
})

test('a home of the system is a return only after the gap, and never on the way from one such home to the next', () => {
	expect(total(left, stay('transitional', after(14), null))).toMatchObject({ percent: 0 })
	expect(total(left, stay('transitional', after(15), null))).toMatchObject({ percent: 100 })
	expect(total(left, stay('permanent', after(15), null))).toMatchObject({ percent: 100 })
	const short = stay('permanent', after(5), after(30))
	expect(total(left, short, stay('permanent', after(44), null))).toMatchObject({ percent: 0 })
	expect(total(left, short, stay('permanent', after(45), null))).toMatchObject({ percent: 100 })
	expect(total(left, stay('permanent', after(5), null), stay('permanent', after(60), null))).toMatchObject({
		percent: 0,
	})
})

const anyStay = fc
	.record({
		person: fc.constantFrom('A', 'B'),
		kind: fc.constantFrom(...serviceKinds),
		start: fc.nat(900),
		nights: fc.option(fc.nat(200)),
		destination: fc.constantFrom('home', 'friends', ''),
	})
	.map(({ start, nights, ...facts }): ServiceStay => {
		const first = dayNumber(plainDate('2024-01-01')) + start
		const end = nights === null ? null : dayFromNumber(first + nights)
		return { ...facts, start: dayFromNumber(first), movedIn: null, end }
	})

test('the order of the rows never changes a result, and the buckets never hold more than the cohort', () => {
	const shuffled = fc
		.array(anyStay, { maxLength: 10 })
		.chain((stays) => fc.tuple(fc.constant(stays), fc.shuffledSubarray(stays, { minLength: stays.length })))
	fc.assert(
		fc.property(shuffled, ([stays, other]) => {
			const found = returnsToHomelessness(stays, rule)
			expect(returnsToHomelessness(other, rule)).toEqual(found)
			const { exits, within180, from181To365, from366To730 } = found.total
			expect(within180 + from181To365 + from366To730).toBeLessThanOrEqual(exits)
		}),
	)
})
