import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textForSpreadsheet, textFromSpreadsheet } from './spreadsheet.ts'

test.each([
	"=cmd|' /C calc'!A0",
	'+46 70 174 06 05',
	'-2+3+cmd()',
	'@SUM(A1)',
	'\t=1+1',
	'\r=1',
	'\n=1',
	'  =1+1',
	'＝1+1',
])('%j is handed over as text', (text) => {
	expect(textForSpreadsheet(text)).toBe(`'${text}`)
	expect(textFromSpreadsheet(textForSpreadsheet(text))).toBe(text)
})

test.each(['-12,5', '-3', '0701', 'Åsa = Bo', "'tis", ''])('%j stays as it is', (text) => {
	expect(textForSpreadsheet(text)).toBe(text)
	expect(textFromSpreadsheet(text)).toBe(text)
})

test('whatever is written is read again as it was, and begins as no formula', () => {
	fc.assert(
		fc.property(fc.string({ unit: fc.constantFrom(..."=+-@'\t\r\n 1a,.＝") }), (text) => {
			// A text that begins with an apostrophe before a formula is the one that cannot be told from ours.
			fc.pre(textFromSpreadsheet(text) === text)
			expect(textFromSpreadsheet(textForSpreadsheet(text))).toBe(text)
			expect(textForSpreadsheet(text)).not.toMatch(/^[=+@\t\r\n＝]|^-(?!\d)/)
		}),
	)
})
