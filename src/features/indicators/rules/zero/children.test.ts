import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addMonths, plainDate } from '../../../../foundation/plain-date.ts'
import { findDefinition } from '../definitions.ts'
import { childrenZero, childrenZeroParameters } from './children.ts'

const monthsOf = (counts: readonly number[]) =>
	counts.map((children, at) => ({ month: addMonths(plainDate('2025-01-01'), at), children }))

test('it is reached exactly when the months that are needed are there and all without a child', () => {
	fc.assert(
		fc.property(fc.array(fc.integer({ min: 0, max: 2 }), { maxLength: 30 }), (counts) => {
			const { reached, heldMonths, children } = childrenZero(monthsOf(counts))
			const last = counts.slice(-12)
			expect(reached).toBe(last.length === 12 && last.every((count) => count === 0))
			expect(children).toBe(last.reduce((sum, count) => sum + count, 0))
			expect(counts.slice(counts.length - heldMonths).every((count) => count === 0)).toBe(true)
		}),
		{ seed: 7 },
	)
})

test('the registry tells the same number of months, and that nobody but us says so', () => {
	const definition = findDefinition('operational-zero-children-evicted', 1)
	expect(definition?.parameters).toEqual(childrenZeroParameters)
	expect(definition?.source.verified).toBe(false)
})
