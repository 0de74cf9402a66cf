import { expect, test } from 'vitest'
import { freeNights, type NightFacts, noNights, occupancyOf, sumOf } from './variants.ts'

// Ten days: nine single beds and one room for four. The room is void for two nights, one single bed is made ready for one.
// Single beds have 60 stay nights; the room is a family of three's for five nights.
const facts: NightFacts = {
	...{ capacity: 100, stay: 65, held: 2, void: 2, renovation: 0, turnaround: 1 },
	placeNights: 9 * 10 + 4 * 10,
	unusablePlaceNights: 2 * 4 + 1,
	personNights: 60 + 3 * 5,
}

const shares = (given: NightFacts, days = 10) => occupancyOf(given, days).map(({ share }) => share)

test('the three variants from the same nights, reckoned by hand', () => {
	expect(shares(facts)).toEqual([7.5 / 13, 65 / 100, 75 / (130 - 9)])
})

test('all nights are used for something or free', () => {
	expect(freeNights(facts)).toBe(30)
})

test('where nothing was open there is no figure, and where all was void none that could be used', () => {
	expect(shares(noNights, 0)).toEqual([null, null, null])
	const closed = { ...noNights, capacity: 10, void: 10, placeNights: 10, unusablePlaceNights: 10 }
	expect(shares(closed)).toEqual([0, 0, null])
})

test('more people than places shows as more than all, and is not cut', () => {
	expect(shares({ ...noNights, capacity: 10, stay: 10, placeNights: 10, personNights: 12 })[0]).toBe(1.2)
})

test('months add up to their year, and the days that nothing was open do not dilute it', () => {
	const year = sumOf([facts, facts, noNights])
	expect(year.capacity).toBe(200)
	expect(shares(year, 20)).toEqual(shares(facts))
})

test('each figure ends in the two numbers that are divided', () => {
	for (const { share, steps } of occupancyOf(facts, 10)) {
		const [part, whole] = steps.slice(-2).map(({ value }) => value)
		expect(share).toBe((part ?? 0) / (whole ?? 1))
	}
})
