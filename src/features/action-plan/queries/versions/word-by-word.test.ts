import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wordByWord } from './word-by-word.ts'

const told = (before: string, after: string) =>
	wordByWord(before, after).map(({ text, is }) =>
		is === 'same' ? text : is === 'gone' ? `[-${text}-]` : `{+${text}+}`,
	)

describe('two texts word by word', () => {
	test('give each of them again, whatever they say', () => {
		const text = fc.oneof(
			fc.string({ maxLength: 60 }),
			fc
				.array(fc.constantFrom('hem', 'åtta', 'Örebro,', 'ett', '\n', '§ 36', 'bo'), { maxLength: 40 })
				.map((all) => all.join(' ')),
		)
		fc.assert(
			fc.property(text, text, (before, after) => {
				const pieces = wordByWord(before, after)
				const without = (left: 'gone' | 'came') =>
					pieces.flatMap(({ is, text: said }) => (is === left ? [] : [said])).join('')
				expect([without('came'), without('gone')]).toEqual([before, after])
				expect(new Set(pieces.map(({ at }) => at)).size).toBe(pieces.length)
			}),
		)
	})

	test('mark the words and not their letters', () => {
		expect(told('Ingen ska vräkas', 'Inget barn ska vräkas')).toEqual([
			'[-Ingen-]',
			'{+Inget barn+}',
			' ska vräkas',
		])
		expect(told('högst 12 hem', 'högst 10 hem')).toEqual(['högst ', '[-12-]', '{+10+}', ' hem'])
	})

	test('are one change where words that changed stand side by side', () => {
		expect(told('två små rum', 'ett nytt hem')).toEqual(['[-två små rum-]', '{+ett nytt hem+}'])
	})

	test('that have little in common are told whole, and quickly', () => {
		const words = (letter: string) => Array.from({ length: 6000 }, (_, at) => `${letter}${at}`).join(' ')
		const pieces = wordByWord(words('a'), words('b'))
		expect(pieces.map(({ is }) => is)).toEqual(['gone', 'came'])
	})
})
