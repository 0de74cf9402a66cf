import { expect, test } from 'vitest'
import { plainDate } from '../../../foundation/plain-date.ts'
import { validityOf } from './competence.ts'

const today = plainDate('2026-10-12')

test.each([
	[null, 'valid'],
	['2026-10-11', 'expired'],
	['2026-10-12', 'soon'],
	['2027-01-11', 'soon'],
	['2027-01-12', 'valid'],
] as const)('a course valid until %s is %s on 12 October 2026', (expiresOn, expected) => {
	expect(validityOf(expiresOn === null ? null : plainDate(expiresOn), today)).toBe(expected)
})
