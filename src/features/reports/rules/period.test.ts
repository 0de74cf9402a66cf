import { expect, test } from 'vitest'
import { plainDate } from '../../../foundation/plain-date.ts'
import { cycles, hasEnded, lastDayOf, proposedPeriod } from './period.ts'

const today = plainDate('2026-10-12')

test('a part of a year begins with the year and ends with its last day', () => {
	expect(lastDayOf({ year: 2026, part: 'tertial-1' })).toBe('2026-04-30')
	expect(lastDayOf({ year: 2026, part: 'half-year' })).toBe('2026-06-30')
	expect(lastDayOf({ year: 2026, part: 'tertial-2' })).toBe('2026-08-31')
	expect(lastDayOf({ year: 2026, part: 'year' })).toBe('2026-12-31')
	expect(hasEnded({ year: 2026, part: 'tertial-2' }, today)).toBe(true)
	expect(hasEnded({ year: 2026, part: 'tertial-2' }, plainDate('2026-08-31'))).toBe(false)
})

test('the cycle proposes what has ended and is not followed up, and then what runs', () => {
	const proposed = (cycle: keyof typeof cycles, ...opened: Parameters<typeof proposedPeriod>[1]) =>
		proposedPeriod(cycles[cycle], opened, today)
	expect(proposed('tertials')).toEqual({ year: 2026, part: 'tertial-2' })
	expect(proposed('tertials', { year: 2026, part: 'tertial-2' })).toEqual({ year: 2026, part: 'year' })
	expect(proposed('half-years')).toEqual({ year: 2026, part: 'half-year' })
	expect(proposed('year')).toEqual({ year: 2025, part: 'year' })
	expect(proposed('year', { year: 2025, part: 'year' })).toEqual({ year: 2026, part: 'year' })
})
