import { expect, test } from 'vitest'
import { countVisitors, placeOf } from './visitors.ts'

test('twenty forms in an hour from one place are taken, and those of others besides', () => {
	let now = 0
	const visitor = countVisitors(() => now)
	const posts = (address: string, times: number) =>
		Array.from({ length: times }, () => visitor(address).mayPost()).filter((may) => may).length
	expect(posts('192.0.2.1', 25)).toBe(20)
	expect(posts('192.0.2.2', 1)).toBe(1)
	now = 59 * 60 * 1000
	expect(posts('192.0.2.1', 1)).toBe(0)
	now = 61 * 60 * 1000
	expect(posts('192.0.2.1', 1)).toBe(1)
})

test('what a proxy says is taken from one on our own network, and its last word alone', () => {
	expect(placeOf('127.0.0.1', '203.0.113.9, 192.0.2.1')).toBe('192.0.2.1')
	expect(placeOf('::ffff:10.0.0.4', '192.0.2.1')).toBe('192.0.2.1')
	expect(placeOf('203.0.113.7', '192.0.2.1')).toBe('203.0.113.7')
	expect(placeOf('127.0.0.1', undefined)).toBe('127.0.0.1')
})
