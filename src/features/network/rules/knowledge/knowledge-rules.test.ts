import { expect, test } from 'vitest'
import { plainDate } from '../../../../foundation/plain-date.ts'
import { checkBy, checkStateOf } from './example.ts'
import { lookFor } from './look-for.ts'
import { namesSomebody } from './names-somebody.ts'
import { itemsIn, textOf } from './template-text.ts'

const today = plainDate('2026-10-12')
const asked = (on: string, contact: 'there' | 'gone' = 'there') =>
	({ checkedOn: plainDate(on), contact, goesOn: 'yes' }) as const

test('an example is asked about a year after the last time, and at once when its contact has gone', () => {
	expect(checkStateOf(null, today)).toBe('never')
	expect(checkBy(asked('2025-10-20'))).toBe('2026-10-20')
	expect(checkStateOf(asked('2025-10-20'), today)).toBe('soon')
	expect(checkStateOf(asked('2025-10-12'), today)).toBe('soon')
	expect(checkStateOf(asked('2025-10-11'), today)).toBe('overdue')
	expect(checkStateOf(asked('2026-03-01'), today)).toBe('later')
	expect(checkStateOf(asked('2026-10-01', 'gone'), today)).toBe('contact-gone')
})

test.each([
	'Ring 070-123 45 67 så berättar de.',
	'Nås på +46 8 123 456 78',
	'Skriv till boende@ekby.example',
	'Familjen (19800101-1234) flyttade in',
	'Hon har 9001011234',
	'Han har 010190 12345 i Norge',
	'Nås på Storgatan 12',
])('a text that leads to one person is known: %s', (text) => {
	expect(namesSomebody(text)).toBe(true)
})

test.each([
	'Antalet vräkningar gick från 21 till 12 mellan 2020 och 2025.',
	'47 hushåll fick hjälp, 100 000 kronor, 2024-01-01 till 2025-12-31',
	'Prövades 2024-01-01–2025-12-31 för 2 500 000 kronor.',
	'Lagen (2001:453) och 12 kap. 44 § jordabalken, § 148, SN 2020/0312',
])('years, sums, days and laws are nobody: %s', (text) => {
	expect(namesSomebody(text)).toBe(false)
})

test('whom to call about an example is not named in it', () => {
	expect(namesSomebody('Det var anna ek som begynte', 'Anna Ek')).toBe(true)
	expect(namesSomebody('Anna är ett namn', 'Anna Ek')).toBe(false)
})

test('a checklist is one item a line, and stays a list as a routine', () => {
	expect(itemsIn('- Ring upp\n\n2. Skriv \n ☐ Besök')).toEqual(['Ring upp', 'Skriv', 'Besök'])
	expect(textOf({ is: 'checklist', items: ['Ring upp', 'Skriv'] })).toBe('☐ Ring upp\n\n☐ Skriv')
})

test('what is looked for holds every word, in any case and order', () => {
	const things = [{ text: 'Hyresvärdar och AVTAL' }, { text: 'Avtal' }]
	expect(lookFor(things, 'avtal hyresvärd', ({ text }) => [text])).toEqual([things[0]])
	expect(lookFor(things, ' ', ({ text }) => [text])).toHaveLength(2)
})
