import { expect, test } from 'vitest'
import { plainDate as day } from '../../../../foundation/plain-date.ts'
import { type ProgrammeHome, placesByYear, retainedIn, retentionAt } from './housing-first.ts'

let people = 0
const next = () => {
	people += 1
	return people
}
const home = (
	movedInOn: string,
	leftOn: string | null,
	leftFor: ProgrammeHome['leftFor'] = null,
	person = next(),
): ProgrammeHome => ({
	person,
	movedInOn: day(movedInOn),
	leftOn: leftOn === null ? null : day(leftOn),
	leftFor,
})
const today = day('2026-10-12')
const homes = [
	home('2024-01-15', null),
	home('2024-03-01', '2025-06-01', 'permanent'),
	home('2024-05-01', '2024-10-01', 'other'),
	home('2024-06-01', '2025-08-01', 'other'),
	home('2024-07-01', '2024-12-01', 'deceased'),
	home('2026-06-01', null),
]

test('retention counts from moving in, takes another permanent home for kept, and lets the dead leave the base', () => {
	// Six months have passed for four who lived: one was gone by then.
	expect(retentionAt(homes, 6, today)).toEqual({ kept: 3, whole: 4 })
	expect(retentionAt(homes, 12, today)).toEqual({ kept: 3, whole: 4 })
	expect(retentionAt(homes, 24, today)).toEqual({ kept: 2, whole: 4 })
	expect(retentionAt([], 6, today)).toEqual({ kept: 0, whole: 0 })
})

test('of a year: still there or gone to a permanent home, of all who lived there (HUD SPM 7 b2)', () => {
	expect(retainedIn(homes, { from: day('2025-01-01'), until: day('2026-01-01') })).toEqual({
		kept: 2,
		whole: 3,
	})
	expect(retainedIn(homes, { from: day('2024-01-01'), until: day('2025-01-01') })).toEqual({
		kept: 3,
		whole: 4,
	})
})

test('a permanent home that did not last is none: who came back is judged by the last home', () => {
	const back = [
		home('2023-01-01', '2023-06-01', 'permanent', 102),
		home('2023-09-01', '2023-12-01', 'other', 102),
	]
	expect(retentionAt(back.slice(0, 1), 12, today)).toEqual({ kept: 1, whole: 1 })
	expect(retentionAt(back, 12, today)).toEqual({ kept: 0, whole: 2 })
})

test('who is gone and moves in anew years later lived there neither between, nor twice in a year', () => {
	const back = [home('2022-01-10', '2022-03-10', 'other', 100), home('2025-11-01', null, null, 100)]
	const years = [2021, 2022, 2023, 2024, 2025]
	expect(placesByYear(back, { years, today }).map(({ value }) => value)).toEqual([0, 0, 0, 0, 1])
	// Both times count from moving in; twelve months have passed for the first alone.
	expect(retentionAt(back, 6, today)).toEqual({ kept: 1, whole: 2 })
	expect(retentionAt(back, 12, today)).toEqual({ kept: 0, whole: 1 })
	const sameYear = [home('2025-01-10', '2025-03-10', 'other', 101), home('2025-11-01', null, null, 101)]
	expect(retainedIn(sameYear, { from: day('2025-01-01'), until: day('2026-01-01') })).toEqual({
		kept: 1,
		whole: 1,
	})
})

test('places of a year are the homes somebody lived in on its last day; the day of leaving is not one', () => {
	expect(placesByYear(homes, { years: [2023, 2024, 2025, 2026], today })).toEqual([
		{ year: 2023, value: 0 },
		{ year: 2024, value: 3 },
		{ year: 2025, value: 1 },
		{ year: 2026, value: 2 },
	])
})
