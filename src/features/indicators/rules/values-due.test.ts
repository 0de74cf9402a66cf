import { expect, test } from 'vitest'
import { isValueDue } from './values-due.ts'

const typed = { id: 'a', officialSource: 'typed' as const, countedFrom: null, dueYears: null }

test('a year that nobody has written a figure for is due, one that has a figure is not', () => {
	expect(isValueDue(typed, 2025, [])).toBe(true)
	expect(isValueDue(typed, 2025, [{ indicatorId: 'a', year: 2025 }])).toBe(false)
	expect(isValueDue(typed, 2025, [{ indicatorId: 'b', year: 2025 }])).toBe(true)
	expect(isValueDue(typed, 2025, [{ indicatorId: 'a', year: 2024 }])).toBe(true)
})

test('what is counted is due to nobody from the year it is counted, and a year that is not measured is not due', () => {
	const counted = { ...typed, officialSource: 'counted' as const, countedFrom: 2024 }
	expect(isValueDue(counted, 2025, [])).toBe(false)
	expect(isValueDue(counted, 2023, [])).toBe(true)
	expect(isValueDue({ ...typed, dueYears: [2024, 2026] }, 2025, [])).toBe(false)
	expect(isValueDue({ ...typed, dueYears: [2025] }, 2025, [])).toBe(true)
})
