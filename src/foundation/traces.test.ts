import { describe, expect, test } from 'vitest'
import { leadsToSomebody, tracesIn } from './traces.ts'

describe('what tells who somebody is', () => {
	// Numbers from the Swedish Tax Agency's published test range; telephone numbers that are nobody's.
	test.each([
		['Mitt nummer är 19570428-9999.', 'identity-number'],
		['570428-9999', 'identity-number'],
		['5704289999', 'identity-number'],
		['195704289999 står i papperen', 'identity-number'],
		['Samordningsnummer 19730288-9931', 'identity-number'],
		['Interimsnummer 20000101-T220', 'identity-number'],
		['Ring 070-174 06 05', 'phone'],
		['Ring 0701740605', 'phone'],
		['call +46 70 174 06 05', 'phone'],
		['växeln 0999-12 34 56', 'phone'],
		['skriv till jenny.prov@lillhamn.example', 'email'],
		['Jag bor på Skeppargatan 12', 'address'],
		['hos någon på Stora vägen 3', 'address'],
		['porten intill, lgh 1203', 'address'],
		['I live at 12 High Street', 'address'],
		['Hon har 9001011234', 'identity-number'],
		['Norskt 01019012345 eller 010190 12345', 'identity-number'],
		['Norskt 41019012345', 'identity-number'],
		['Dansk 010190-1234', 'identity-number'],
		['Finsk 010190A123B', 'identity-number'],
		['Med breda tecken ９００１０１１２３４', 'identity-number'],
		['Bland fler siffror 5704289999195704', 'identity-number'],
	])('%s: %s', (text, what) => {
		expect(tracesIn(text).map((found) => found.what)).toEqual([what])
	})

	test.each([
		'Jag väntade i 14 månader och fick 3 200 kronor över.',
		'Det tog från 2024-03-12 till 2025-01-07.',
		'Hyran gick från 6 500 till 10 000 000 öre, tror jag.',
		'Öppet 08.00–16.00 räcker inte. 0–18 år.',
		'Ingen på vägen sa något.',
		'Vi var 12 i rummet 2025.',
		'Prövades 2024-01-01–2025-12-31.',
	])('%s tells of nobody', (text) => {
		expect(tracesIn(text)).toEqual([])
	})

	test('the place is told by line and by the words before', () => {
		expect(tracesIn('Bra bemötande.\nMen ring mig på 070-174 06 05 i morgon')).toEqual([
			{ what: 'phone', line: 2, after: 'ring mig på' },
		])
		expect(tracesIn('a@b.example')).toEqual([{ what: 'email', line: 1, after: '' }])
	})
})

test('a number parted by a line break leads to somebody, and the words before are told without what it begins within', () => {
	expect(leadsToSomebody('900101\n1234')).toBe(true)
	expect(leadsToSomebody('Vi var 12 i rummet\n2025 och 2026')).toBe(false)
	expect(tracesIn('Skriv till (a.b@c.example)')).toEqual([{ what: 'email', line: 1, after: 'Skriv till' }])
})
