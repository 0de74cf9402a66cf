import { expect, test } from 'vitest'
import { receiptNumber } from './receipt-number.ts'

test.each([
	['Lillhamn', 2026, 931, 'LH-26-0931'],
	['Göteborg', 2026, 1, 'GT-26-0001'],
	['Åre', 2031, 12_345, 'RA-31-12345'],
	['', 2026, 7, 'XX-26-0007'],
])('%s %i, number %i: %s', (municipality, year, serial, expected) => {
	expect(receiptNumber(municipality, year, serial)).toBe(expected)
})
