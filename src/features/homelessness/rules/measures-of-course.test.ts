import { describe, expect, test } from 'vitest'
import { metOn, personOf, spellOf } from '../../../../tests/support/person-facts.ts'
import { plainDate } from '../../../foundation/plain-date.ts'
import type { FlowCell } from './board/cell.ts'
import type { PersonFacts } from './facts.ts'
import { contributionsOf } from './flow/contributions.ts'
import { functionalZero, monthsInBrief } from './functional-zero.ts'
import {
	firstTimeHomeless,
	lengthOfHomelessness,
	returnsAfterHousing,
	returnsTellOfFew,
	timeToHousing,
} from './measures-of-course.ts'
import { getSituationDefinition } from './situations/definitions.ts'

const year = { from: plainDate('2026-01-01'), to: plainDate('2026-12-31') }
const course = (spells: PersonFacts['spells']) =>
	contributionsOf(
		personOf({ bornOn: null, spells, contacts: metOn(...spells.map(({ startsOn }) => startsOn)) }),
		getSituationDefinition('se-2017'),
	)

/** A municipal tenancy: active throughout, so that only its days matter. */
const living = (startsOn: string, endsOn: string | null, destination: 'own-lease' | 'street' = 'own-lease') =>
	spellOf({
		startsOn,
		endsOn: endsOn === null ? null : plainDate(endsOn),
		place: 'training-flat',
		destination: endsOn === null ? null : destination,
	})

describe('returns', () => {
	const backAfter = (day: string) => course([living('2023-06-01', '2024-06-01'), living(day, null)])

	test('are counted by the days from the first home to the first coming back, each column with those before it', () => {
		const courses = [
			course([living('2023-06-01', '2024-06-01')]),
			backAfter('2024-11-28'),
			backAfter('2024-11-29'),
			backAfter('2025-06-01'),
			backAfter('2026-06-01'),
			backAfter('2026-06-02'),
		]
		expect(returnsAfterHousing(courses, year)).toEqual({ cohort: 6, within6: 1, within12: 3, within24: 4 })
	})

	test('follow those who were housed two years before the period, by their first home in it', () => {
		const early = course([living('2023-06-01', '2023-12-31')])
		const twice = course([living('2023-06-01', '2024-02-01'), living('2024-03-01', '2024-06-01')])
		expect(returnsAfterHousing([early, twice], year)).toEqual({
			cohort: 1,
			within6: 1,
			within12: 1,
			within24: 1,
		})
	})
})

describe('length', () => {
	test('is the nights of the last year, and those before it without a break', () => {
		const courses = [
			course([living('2026-03-01', '2026-03-11')]),
			course([living('2024-01-01', null)]),
			course([living('2025-01-01', '2025-12-31', 'street')]),
		]
		expect(lengthOfHomelessness(courses, year)).toEqual({ persons: 2, mean: 553, median: 553 })
	})

	test('is nothing where nobody is measured', () => {
		expect(lengthOfHomelessness([], year)).toEqual({ persons: 0, mean: null, median: null })
	})
})

describe('first time', () => {
	const cameAfter = (end: string) => course([living('2020-01-01', end), living('2026-05-01', null)])

	test('is without any time on the list in the two years before', () => {
		expect(firstTimeHomeless([course([living('2026-05-01', null)])], year)).toBe(1)
		expect(firstTimeHomeless([cameAfter('2024-05-01')], year)).toBe(0)
		expect(firstTimeHomeless([cameAfter('2024-04-30')], year)).toBe(1)
		expect(firstTimeHomeless([course([living('2025-05-01', null)])], year)).toBe(0)
	})
})

describe('time to a home', () => {
	test('runs from first being known, over gaps and silence, and anew after an earlier home', () => {
		const gap = course([living('2025-12-01', '2026-01-01', 'street'), living('2026-03-01', '2026-03-11')])
		const anew = course([living('2020-01-01', '2024-01-01'), living('2026-04-01', '2026-04-11')])
		expect(timeToHousing([gap], year)).toEqual({ persons: 1, mean: 100, median: 100 })
		expect(timeToHousing([anew], year)).toEqual({ persons: 1, mean: 10, median: 10 })
		expect(timeToHousing([gap, anew, course([living('2026-01-01', null)])], year).persons).toBe(2)
	})
})

test('returns tell of few also by what lies between two limits', () => {
	const few = (cohort: number, within6: number, within12: number, within24: number) =>
		returnsTellOfFew({ cohort, within6, within12, within24 })
	expect(few(60, 12, 20, 30)).toBe(false)
	expect(few(60, 0, 5, 5)).toBe(false)
	for (const told of [few(60, 12, 14, 30), few(60, 12, 20, 23), few(33, 12, 20, 30), few(60, 3, 20, 30)]) {
		expect(told).toBe(true)
	}
})

describe('functional zero', () => {
	const months = (...active: number[]) => active.map((one) => ({ active: one, housed: 4 }))

	test('is no more active than are housed in a usual month, three months in a row', () => {
		expect(functionalZero(months(9, 9, 9, 9, 9, 4, 4, 4))).toEqual({
			reached: true,
			threshold: 4,
			heldMonths: 3,
		})
		expect(functionalZero(months(9, 9, 9, 9, 9, 4, 5, 4))).toEqual({
			reached: false,
			threshold: 4,
			heldMonths: 1,
		})
	})

	test('has a limit of three at the least', () => {
		const few = [3, 3, 3, 3, 3, 3, 3, 3].map((active) => ({ active, housed: 1 }))
		expect(functionalZero(few)).toEqual({ reached: true, threshold: 3, heldMonths: 3 })
		expect(functionalZero([...few, { active: 4, housed: 1 }])).toMatchObject({
			reached: false,
			heldMonths: 0,
		})
	})

	test('counts whole months, and those who came to a home from its situations', () => {
		const cell = { month: plainDate('2026-07-01'), late: false, to: 0, amount: 4 } as const
		const housed = { ...cell, kind: 'out', reason: 'housed' } as const
		const cells: FlowCell[] = [
			{ ...cell, month: null, kind: 'in', reason: 'new', from: 0, to: 1, amount: 9 },
			{ ...housed, from: 1 },
			{ ...housed, from: 3 },
			{ ...cell, kind: 'out', reason: 'moved', from: 1, amount: 2 },
		]
		const period = { from: plainDate('2026-07-01'), until: plainDate('2026-09-12') }
		expect(monthsInBrief(cells, period, [1])).toEqual([
			{ active: 3, housed: 4 },
			{ active: 3, housed: 0 },
		])
	})

	test('is not said before there are months enough to average', () => {
		expect(functionalZero(months(0, 0, 0))).toEqual({ reached: false, threshold: null, heldMonths: 0 })
	})
})
