import { expect, test } from 'vitest'
import { waitsFor } from './notice-questions.ts'

test('a thread waits for the side that did not write last', () => {
	expect(waitsFor([])).toBeNull()
	expect(waitsFor([{ side: 'landlord' }])).toBe('board')
	expect(waitsFor([{ side: 'landlord' }, { side: 'board' }])).toBe('landlord')
})
