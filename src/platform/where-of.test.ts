import { expect, test } from 'vitest'
import { whereOf } from './where-of.ts'

test.each([
	['one line', 'Tilde Alm'],
	['several lines', 'Tilde Alm\nVide Alm\n    bor här'],
	['lines that look like places', 'Tilde Alm\n    at Vide.Alm:1:1\n    at Alm (tilde:2:2)'],
	['nothing', ''],
])('a fault tells where it arose and nothing of what it says: %s', (_, message) => {
	const where = whereOf(new TypeError(message))
	expect(where[0]).toMatch(/^where-of\.test\.ts:\d+:\d+$/)
	expect(where.join()).not.toMatch(/Tilde|Vide|Alm|tilde/)
})

test('what is no fault has no place', () => {
	expect(whereOf('Tilde Alm')).toEqual([])
})
