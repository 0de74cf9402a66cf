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

test('a place with many addresses of its own is one place', () => {
	const visitor = countVisitors(() => 0)
	const taken = (address: string) => visitor(address).mayPost()
	const home = Array.from({ length: 25 }, (_, at) => taken(`2001:db8:1:2::${at.toString(16)}`))
	expect(home.filter((may) => may)).toHaveLength(20)
	for (const same of ['2001:DB8:1:2:ffff:1:2:3', '2001:0db8:0001:0002::9', '2001:db8:1:2::5%eth0'])
		expect(taken(same)).toBe(false)
	expect(taken('2001:db8:1:3::1')).toBe(true)
	expect(taken('::ffff:192.0.2.1')).toBe(true)
	for (let at = 0; at < 20; at++) taken('192.0.2.1')
	expect(taken('::ffff:192.0.2.1')).toBe(false)
	expect(taken('::ffff:192.0.2.2')).toBe(true)
})

test('what a proxy says is taken from one on our own network, and its last word alone', () => {
	expect(placeOf('127.0.0.1', '203.0.113.9, 192.0.2.1')).toBe('192.0.2.1')
	expect(placeOf('::ffff:10.0.0.4', '192.0.2.1')).toBe('192.0.2.1')
	expect(placeOf('203.0.113.7', '192.0.2.1')).toBe('203.0.113.7')
	expect(placeOf('127.0.0.1', undefined)).toBe('127.0.0.1')
})
