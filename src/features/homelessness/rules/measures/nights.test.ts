import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayFromNumber, dayNumber, plainDate } from '../../../../foundation/plain-date.ts'
import { homelessNights, type NightsRule, type PlacedStay, placeClasses, summaryOfNights } from './nights.ts'

const rule: NightsRule = { from: plainDate('2026-01-01'), to: plainDate('2026-12-31'), count: 'homeless' }

function stay(
	placeClass: PlacedStay['placeClass'],
	start: string,
	end: string | null,
	movedIn?: string,
): PlacedStay {
	return {
		person: 'A',
		placeClass,
		start: plainDate(start),
		movedIn: movedIn === undefined ? null : plainDate(movedIn),
		end: end === null ? null : plainDate(end),
	}
}
const nights = (...stays: PlacedStay[]) => homelessNights(stays, rule).get('A')

test('the day of leaving is no night', () => {
	expect(nights(stay('homeless', '2026-03-01', '2026-03-08'))).toBe(7)
	expect(nights(stay('homeless', '2026-03-01', '2026-03-01'))).toBeUndefined()
})

test('an open stay counts on the last day of the period and no longer', () => {
	expect(nights(stay('homeless', '2026-12-31', null))).toBe(1)
	expect(nights(stay('homeless', '2027-01-01', null))).toBeUndefined()
})

test('a night in two places is one night', () => {
	expect(
		nights(stay('homeless', '2026-03-01', '2026-03-08'), stay('homeless', '2026-03-05', '2026-03-11')),
	).toBe(10)
})

test('one is housed from the day one moved in, and not before', () => {
	const shelter = stay('homeless', '2026-03-01', '2026-03-31')
	expect(nights(shelter, stay('housed', '2026-03-01', null))).toBe(30)
	expect(nights(shelter, stay('housed', '2026-03-01', null, '2026-03-11'))).toBe(10)
	expect(nights(shelter, stay('housed', '2026-03-01', '2026-03-21', '2026-03-11'))).toBe(20)
	expect(nights(shelter, stay('other', '2026-03-01', null))).toBe(30)
})

test('a transitional night counts, or takes the homeless one with it', () => {
	const stays = [
		stay('homeless', '2026-03-01', '2026-03-11'),
		stay('transitional', '2026-03-06', '2026-03-16'),
	]
	expect(nights(...stays)).toBe(5)
	expect(homelessNights(stays, { ...rule, count: 'homeless-and-transitional' }).get('A')).toBe(15)
})

test('before the year up to the latest night only nights that join it are counted, for seven years at most', () => {
	const latest = stay('homeless', '2026-06-30', '2026-07-01')
	expect(nights(latest, stay('homeless', '2025-05-01', '2025-06-29'))).toBe(1)
	expect(nights(latest, stay('homeless', '2025-05-01', '2025-06-30'))).toBe(61)
	expect(nights(stay('homeless', '2001-01-01', null))).toBe(
		dayNumber(rule.to) - dayNumber(plainDate('2019-12-31')) + 1,
	)
})

test('mean has two decimals, median is the middle or between the two in the middle', () => {
	const of = (...counts: number[]) => summaryOfNights(new Map(counts.map((count, at) => [`${at}`, count])))
	expect(of(2, 27, 27, 29)).toEqual({ persons: 4, mean: 21.25, median: 27 })
	expect(of(1, 1, 2)).toEqual({ persons: 3, mean: 1.33, median: 1 })
	expect(of(1, 2)).toEqual({ persons: 2, mean: 1.5, median: 1.5 })
	expect(of()).toEqual({ persons: 0, mean: null, median: null })
})

const anyStay = fc
	.record({
		placeClass: fc.constantFrom(...placeClasses),
		start: fc.nat(1100),
		nights: fc.option(fc.nat(400)),
		wait: fc.option(fc.nat(60)),
	})
	.map(({ placeClass, start, nights: length, wait }): PlacedStay => {
		const first = dayNumber(plainDate('2024-06-01')) + start
		const movedIn = wait === null ? null : dayFromNumber(first + Math.min(wait, length ?? wait))
		const end = length === null ? null : dayFromNumber(first + length)
		return { person: 'A', placeClass, start: dayFromNumber(first), movedIn, end }
	})
const anyRule = fc
	.constantFrom('homeless' as const, 'homeless-and-transitional' as const)
	.map((count): NightsRule => ({ ...rule, count }))

test('counting night by night gives the same', () => {
	fc.assert(
		fc.property(fc.array(anyStay, { maxLength: 8 }), anyRule, (stays, given) => {
			expect(homelessNights(stays, given).get('A') ?? 0).toBe(nightByNight(stays, given))
		}),
	)
})

test('the order of the rows never changes a result', () => {
	const shuffled = fc
		.array(anyStay, { maxLength: 8 })
		.chain((stays) => fc.tuple(fc.constant(stays), fc.shuffledSubarray(stays, { minLength: stays.length })))
	fc.assert(
		fc.property(shuffled, anyRule, ([stays, other], given) => {
			expect(homelessNights(other, given)).toEqual(homelessNights(stays, given))
		}),
	)
})

function nightByNight(stays: readonly PlacedStay[], given: NightsRule): number {
	const last = dayNumber(given.to)
	const kept = new Set<number>()
	const counts = (one: PlacedStay) =>
		one.placeClass === 'homeless' || (one.placeClass === 'transitional' && given.count !== 'homeless')
	const removes = (one: PlacedStay) =>
		one.placeClass === 'housed' || (one.placeClass === 'transitional' && given.count === 'homeless')
	const walk = (one: PlacedStay, from: number, visit: (day: number) => void) => {
		const end = one.end === null ? last + 1 : Math.min(dayNumber(one.end), last + 1)
		for (let day = from; day < end; day += 1) visit(day)
	}
	for (const one of stays.filter(counts)) walk(one, dayNumber(one.start), (day) => kept.add(day))
	for (const one of stays.filter(removes)) {
		const from = one.placeClass === 'housed' ? one.movedIn : one.start
		if (from !== null) walk(one, dayNumber(from), (day) => kept.delete(day))
	}
	const latest = Math.max(...kept)
	if (latest < dayNumber(given.from)) return 0
	let first = latest - 365
	while (kept.has(first - 1)) first -= 1
	return [...kept].filter((day) => day >= first && day <= latest).length
}
