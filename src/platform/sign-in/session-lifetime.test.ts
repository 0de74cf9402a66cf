import { expect, test } from 'vitest'
import { isOpen, lifetimeOf } from './session-lifetime.ts'

const minutes = (count: number) => count * 60_000

test('a session ends when it was not used, and at the latest when its day is over, sooner for whoever may do more', () => {
	const open = (roles: string[], idle: number, whole: number) =>
		isOpen(
			roles,
			{ begunAt: minutes(10_000) - minutes(whole), seenAt: minutes(10_000) - minutes(idle) },
			minutes(10_000),
		)
	expect(open(['officer'], 59, 100)).toBe(true)
	expect(open(['officer'], 60, 100)).toBe(false)
	expect(open(['officer'], 1, 12 * 60 - 1)).toBe(true)
	expect(open(['officer'], 1, 12 * 60)).toBe(false)
	expect(open(['administrator'], 31, 100)).toBe(false)
	expect(open(['administrator'], 1, 8 * 60)).toBe(false)
})

test('whoever has several roles has the shortest times, and an unknown role the strictest', () => {
	expect(lifetimeOf(['strategist', 'administrator'])).toEqual({ idleMinutes: 30, wholeHours: 8 })
	expect(lifetimeOf(['officer', 'delicate-facts'])).toEqual({ idleMinutes: 30, wholeHours: 10 })
	expect(lifetimeOf(['something-new'])).toEqual({ idleMinutes: 30, wholeHours: 8 })
	expect(lifetimeOf([])).toEqual({ idleMinutes: 30, wholeHours: 8 })
})

test('a session from the future is none, but two clocks may differ a little', () => {
	const at = (ahead: number) => isOpen(['officer'], { begunAt: minutes(ahead), seenAt: minutes(ahead) }, 0)
	expect(at(1)).toBe(true)
	expect(at(3)).toBe(false)
})
