import { expect, test } from 'vitest'
import { plainDate } from '../../../foundation/plain-date.ts'
import { rentDueDays } from './rent-due.ts'

test('rent falls due on the last weekday before the month', () => {
	expect(rentDueDays(plainDate('2026-10-12'), 3)).toEqual(['2026-07-31', '2026-08-31', '2026-09-30'])
})

test('a month that ends on a weekend is due on the Friday before', () => {
	expect(rentDueDays(plainDate('2026-06-10'), 1)).toEqual(['2026-05-29'])
})

test('on the day itself it has fallen due', () => {
	expect(rentDueDays(plainDate('2026-09-30'), 1)).toEqual(['2026-09-30'])
	expect(rentDueDays(plainDate('2026-09-29'), 1)).toEqual(['2026-08-31'])
})

test('the rent of January falls due on New Year’s Eve when that is a weekday (JB 12:20)', () => {
	expect(rentDueDays(plainDate('2027-01-05'), 1)).toEqual(['2026-12-31'])
})
