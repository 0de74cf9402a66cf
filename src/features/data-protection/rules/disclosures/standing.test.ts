import { expect, test } from 'vitest'
import { plainDate } from '../../../../foundation/plain-date.ts'
import { consentStanding } from './standing.ts'

const today = plainDate('2026-10-12')
const until = (endsOn: string | null, takenBackOn: string | null = null) =>
	consentStanding(
		{
			section: 'consent',
			endsOn: endsOn === null ? null : plainDate(endsOn),
			takenBackOn: takenBackOn === null ? null : plainDate(takenBackOn),
		},
		today,
	)

test('a consent holds through its last day, and is asked about in the thirty days before', () => {
	expect(until('2026-10-11')).toBe('ended')
	expect(until('2026-10-12')).toBe('ends-soon')
	expect(until('2026-11-11')).toBe('ends-soon')
	expect(until('2026-11-12')).toBe('lasts')
	expect(until(null)).toBe('none')
})

test('what was taken back is over, whatever its last day', () => {
	expect(until('2027-01-01', '2026-10-12')).toBe('taken-back')
	expect(until('2027-01-01', '2026-10-13')).toBe('lasts')
})
