import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contrast, enough, ink, textOn, white } from './contrast.ts'

const colour = fc
	.integer({ min: 0, max: 0xffffff })
	.map((number) => `#${number.toString(16).padStart(6, '0')}`)

test('contrast is counted as WCAG counts it', () => {
	expect(contrast('#000000', white)).toBeCloseTo(21)
	expect(contrast('#777777', white)).toBeCloseTo(4.48, 2)
	expect(contrast('#767676', white)).toBeCloseTo(4.54, 2)
	expect(contrast(white, white)).toBe(1)
})

test('it is the same both ways, from 1 to 21', () => {
	fc.assert(
		fc.property(colour, colour, (one, other) => {
			const found = contrast(one, other)
			expect(found).toBe(contrast(other, one))
			expect(found).toBeGreaterThanOrEqual(1)
			expect(found).toBeLessThanOrEqual(21)
		}),
	)
})

test('text on a band can be read, or there is none', () => {
	expect(textOn('#fff3ec')).toBe(ink)
	expect(textOn('#004b87')).toBe(white)
	expect(textOn('#7d7d7d')).toBeNull()
	fc.assert(
		fc.property(colour, (band) => {
			const text = textOn(band)
			expect(text === null || contrast(text, band) >= enough).toBe(true)
		}),
	)
})
