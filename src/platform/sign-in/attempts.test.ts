import { expect, test } from 'vitest'
import { countAttempts } from './attempts.ts'

test('after eight wrong passwords the door stays shut for a quarter of an hour', () => {
	let now = 0
	const attempts = countAttempts(() => now)
	for (let wrong = 0; wrong < 8; wrong++) {
		expect(attempts.mayTry('Sara@lillhamn.example ')).toBe(true)
	}
	expect(attempts.mayTry('sara@lillhamn.example')).toBe(false)
	expect(attempts.mayTry('maria@lillhamn.example')).toBe(true)
	now = 15 * 60 * 1000
	expect(attempts.mayTry('sara@lillhamn.example')).toBe(true)
})

test('a right password forgets the wrong ones before it', () => {
	const attempts = countAttempts(() => 0)
	for (let wrong = 0; wrong < 8; wrong++) attempts.mayTry('sara@lillhamn.example')
	attempts.succeeded('sara@lillhamn.example')
	expect(attempts.mayTry('sara@lillhamn.example')).toBe(true)
})
