import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayFromNumber, plainDate } from '../../../foundation/plain-date.ts'
import { isRefused } from '../../../foundation/refusal.ts'
import { neighboursMoved, overlaps, refuseOverlap, type Stretch } from './spell-borders.ts'

const stretch = (startsOn: string, endsOn?: string): Stretch => ({
	startsOn: plainDate(startsOn),
	endsOn: endsOn === undefined ? null : plainDate(endsOn),
})

test('the day of leaving is free for the next place', () => {
	expect(overlaps(stretch('2026-01-01', '2026-02-01'), stretch('2026-02-01'))).toBe(false)
	expect(overlaps(stretch('2026-01-01', '2026-02-02'), stretch('2026-02-01'))).toBe(true)
})

test('an overlap is refused with the days that are taken', () => {
	const taken = stretch('2026-03-01', '2026-04-01')
	expect(refuseOverlap(stretch('2026-03-31'), [taken])).toMatchObject({
		because: 'place-overlaps',
		days: '2026-03-01 – 2026-04-01',
	})
	expect(refuseOverlap(stretch('2026-04-01'), [taken])).toBeNull()
})

describe('when a stretch moves', () => {
	const before = stretch('2026-02-01', '2026-03-01')
	const earlier = stretch('2026-01-01', '2026-02-01')
	const later = stretch('2026-03-01')

	test('those that it touched go with it', () => {
		expect(neighboursMoved(before, stretch('2026-02-10', '2026-03-10'), [earlier, later])).toEqual([
			stretch('2026-01-01', '2026-02-10'),
			stretch('2026-03-10'),
		])
	})

	test('those that it did not touch stay, unless it runs into them', () => {
		const far = stretch('2025-11-01', '2026-01-20')
		expect(neighboursMoved(before, stretch('2026-02-10', '2026-03-01'), [far])).toEqual([])
		expect(neighboursMoved(before, stretch('2026-01-10', '2026-03-01'), [far])).toEqual([
			stretch('2025-11-01', '2026-01-10'),
		])
	})

	test('one that would be left with no day is a refusal', () => {
		expect(neighboursMoved(before, stretch('2026-01-01', '2026-03-01'), [earlier])).toMatchObject({
			because: 'place-overlaps',
			from: '2026-01-01',
		})
	})

	test('what was apart is apart afterwards, or it is refused', () => {
		const day = fc.integer({ min: 20_000, max: 20_030 })
		fc.assert(
			fc.property(fc.uniqueArray(day, { minLength: 4, maxLength: 8 }), day, day, (borders, a, b) => {
				fc.pre(a !== b)
				borders.sort((one, other) => one - other)
				const all = borders.slice(1).map((end, id) => ({
					id,
					startsOn: dayFromNumber(borders[id] ?? end),
					endsOn: dayFromNumber(end),
				}))
				const [first, moving, ...rest] = all
				if (first === undefined || moving === undefined) return
				const others = [first, ...rest]
				const after = { startsOn: dayFromNumber(Math.min(a, b)), endsOn: dayFromNumber(Math.max(a, b)) }
				const moved = neighboursMoved(moving, after, others)
				if (isRefused(moved)) return
				const now = others.map((one) => moved.find(({ id }) => id === one.id) ?? one)
				const everything = [after, ...now]
				expect(everything.filter(({ startsOn, endsOn }) => startsOn >= endsOn)).toEqual([])
				for (const [at, one] of everything.entries()) {
					expect(refuseOverlap(one, everything.slice(at + 1))).toBeNull()
				}
			}),
			{ numRuns: 500 },
		)
	})
})
