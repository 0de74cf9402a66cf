import { expect, test } from 'vitest'
import { writeCsv } from './csv.ts'

test('semicolons, quotes and line breaks stay within their cell', () => {
	expect(
		writeCsv([
			['Kod', 'Antal'],
			['a;b', 3],
			['say "hej"', null],
			['två\nrader', 0],
		]),
	).toBe('\uFEFFKod;Antal\r\n"a;b";3\r\n"say ""hej""";\r\n"två\nrader";0\r\n')
})

test('what looks like a formula is text', () => {
	expect(writeCsv([['=1+1', '@SUM(A1)', '-5', -5, 'a,=1']])).toBe('\uFEFF\'=1+1;\'@SUM(A1);-5;-5;"a,=1"\r\n')
})
