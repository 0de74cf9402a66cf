import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { editsApart, jaroWinkler, lettersOf, likeness, mayBeAlike, oneEditApart } from './similarity.ts'

const text = () => fc.string({ unit: fc.constantFrom(...'aeinorst'), maxLength: 12 })
const lettered = (word: string) => ({ text: word, letters: lettersOf(word) })

describe('Jaro–Winkler', () => {
	test.each([
		['martha', 'marhta', 0.961],
		['dixon', 'dicksonx', 0.813],
		['jellyfish', 'smellyfish', 0.896],
		['anna', 'anna', 1],
		['anna', '', 0],
		['abc', 'xyz', 0],
	])('%s and %s are alike by %f', (a, b, likeness) => {
		expect(jaroWinkler(a, b)).toBeCloseTo(likeness, 3)
	})

	test('it does not matter which comes first, and it stays between nothing and all', () => {
		fc.assert(
			fc.property(text(), text(), (a, b) => {
				const alike = jaroWinkler(a, b)
				return alike === jaroWinkler(b, a) && alike >= 0 && alike <= 1
			}),
		)
	})

	test('nothing alike enough is passed over unseen', () => {
		fc.assert(
			fc.property(text(), text(), fc.constantFrom(0.84, 0.9, 0.92), (a, b, least) => {
				if (a === '' || b === '') return
				const known = likeness(lettered(a), lettered(b), least)
				expect(known >= least).toBe(jaroWinkler(a, b) >= least)
				if (oneEditApart(a, b)) expect(mayBeAlike(lettered(a), lettered(b), least)).toBe(true)
			}),
		)
	})
})

describe('edits', () => {
	test.each([
		['berg', 'berg', true],
		['berg', 'bergh', true],
		['berg', 'breg', true],
		['berg', 'borg', true],
		['berg', 'brge', false],
		['berg', 'bergen', false],
	])('%s and %s are one edit apart or none: %s', (a, b, one) => {
		expect(oneEditApart(a, b)).toBe(one)
	})

	test('counting them and looking for one agree', () => {
		fc.assert(fc.property(text(), text(), (a, b) => oneEditApart(a, b) === editsApart(a, b, 3) <= 1))
	})

	test('they are as many both ways, and over the limit is one more than the limit', () => {
		fc.assert(fc.property(text(), text(), (a, b) => editsApart(a, b, 4) === editsApart(b, a, 4)))
		expect(editsApart('197001019802', '198103127719', 2)).toBe(3)
		expect(editsApart('ca', 'abc', 3)).toBe(3)
	})
})
