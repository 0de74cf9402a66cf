import fc from 'fast-check'
import { expect, test } from 'vitest'
import { slugOf, slugsOf } from './slug.ts'

test('an address keeps the words and leaves their dress', () => {
	expect(slugOf('Ett hem i Lillhamn – plan mot hemlöshet 2021–2026')).toBe(
		'ett-hem-i-lillhamn-plan-mot-hemloshet-2021-2026',
	)
	expect(slugOf('Åse Ørsted & æbler')).toBe('ase-orsted-aebler')
	expect(slugOf('???')).toBe('x')
})

test('a long text is cut between two words', () => {
	expect(slugOf('ord '.repeat(40))).toMatch(/^(?:ord-)+ord$/)
	expect(slugOf('a'.repeat(90))).toHaveLength(70)
})

test('every text has an address that a database and a browser take as it is, and no two share one', () => {
	fc.assert(
		fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 8 }), (texts) => {
			const slugs = slugsOf(texts)
			expect(new Set(slugs).size).toBe(texts.length)
			for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
		}),
	)
})
