import fc from 'fast-check'
import { expect, test } from 'vitest'
import { NameBook } from './compare-names.ts'
import { levelsOf } from './fields.ts'

function levelOf(a: string, b: string): string | undefined {
	const book = new NameBook()
	const [one, other] = [book.formOf(a), book.formOf(b)]
	return one === null || other === null ? undefined : levelsOf.given_name[book.compare(one, other)]
}

test.each([
	['Åsa', 'ÅSA', 'same'],
	['Anna-Karin', 'Anna Karin', 'same'],
	['Anna-Karin', 'Annakarin', 'variant'],
	['Anna-Karin', 'Karin Anna', 'variant'],
	['Anna-Karin', 'Anna', 'part'],
	['Anna', 'Maria Anna Lovisa', 'part'],
	['Åberg', 'Aaberg', 'variant'],
	['Kjær', 'Kjaer', 'same'],
	['Margareta', 'Maggan', 'variant'],
	['Lars', 'Lasse', 'variant'],
	['Lars-Göran', 'Lasse Göran', 'variant'],
	['Berg', 'Berg-Lindqvist', 'part'],
	['von Essen', 'Essen', 'variant'],
	['Theodor', 'Tehodor', 'similar'],
	['Wallin', 'Walin', 'variant'],
	['Wallin', 'Wlalin', 'similar'],
	['Per', 'Pwr', 'alike'],
	['J.', 'Johan', 'initial'],
	['Johan', 'Birgitta', 'different'],
	['Nilsson', 'Öberg', 'different'],
])('%s and %s are %s', (a, b, level) => {
	expect(levelOf(a, b)).toBe(level)
})

test('a name without a letter is no name', () => {
	expect(new NameBook().formOf(' - ')).toBe(null)
	expect(new NameBook().formOf(undefined)).toBe(null)
})

test('it does not matter which name comes first, nor which was known before', () => {
	const word = fc.constantFrom(
		'Anna',
		'Karin',
		'Annika',
		'Lasse',
		'Lars',
		'Mia',
		'Maria',
		'Åsa',
		'Aasa',
		'Per',
		'P',
	)
	const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join('-'))
	fc.assert(fc.property(name, name, (a, b) => levelOf(a, b) === levelOf(b, a)))
})
