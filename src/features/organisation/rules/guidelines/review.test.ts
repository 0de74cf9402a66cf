import { expect, test } from 'vitest'
import { plainDate } from '../../../../foundation/plain-date.ts'
import { reviewStateOf, versionOn } from './review.ts'

const today = plainDate('2026-10-12')
const stateOf = (reviewBy: string, withdrawnOn: string | null = null) =>
	reviewStateOf(
		{
			reviewBy: plainDate(reviewBy),
			withdrawnOn: withdrawnOn === null ? null : plainDate(withdrawnOn),
		},
		today,
	)

test('a guideline is told of two months before its day, is overdue the day after it, and never once withdrawn', () => {
	expect(stateOf('2026-10-11')).toBe('overdue')
	expect(stateOf('2026-10-12')).toBe('soon')
	expect(stateOf('2026-12-11')).toBe('soon')
	expect(stateOf('2026-12-12')).toBe('later')
	expect(stateOf('2020-01-01', '2026-01-01')).toBe('withdrawn')
})

test('the version that holds is the last whose day has come', () => {
	const versions = [
		{ number: 2, validFrom: plainDate('2026-09-01') },
		{ number: 1, validFrom: plainDate('2024-01-01') },
		{ number: 3, validFrom: plainDate('2027-01-01') },
	]
	expect(versionOn(versions, today)?.number).toBe(2)
	expect(versionOn(versions, plainDate('2023-01-01'))).toBeNull()
})
