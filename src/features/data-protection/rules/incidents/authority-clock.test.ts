import { describe, expect, test } from 'vitest'
import { instant } from '../../../../foundation/plain-date.ts'
import { authorityClock } from './authority-clock.ts'

const open = { foundAt: instant('2026-10-09T13:30:00Z'), authorityTold: null, authorityToldAt: null }
const at = (text: string) => authorityClock(open, instant(text))

describe('the hours to tell the authority', () => {
	test('run for three whole days from when somebody knew, weekend or not', () => {
		expect(at('2026-10-09T13:30:00Z')).toEqual({
			dueAt: '2026-10-12T13:30:00Z',
			state: 'running',
			hoursLeft: 72,
		})
		expect(at('2026-10-11T13:30:00Z')).toMatchObject({ state: 'running', hoursLeft: 24 })
		expect(at('2026-10-11T13:31:00Z')).toMatchObject({ state: 'short', hoursLeft: 23 })
		expect(at('2026-10-12T13:30:00Z')).toMatchObject({ state: 'short', hoursLeft: 0 })
		expect(at('2026-10-12T13:30:01Z')).toMatchObject({ state: 'late', hoursLeft: -1 })
	})

	test('stop when it is told, in time or late, or decided that it need not be', () => {
		const now = instant('2026-11-01T08:00:00Z')
		const told = (text: string) => ({ ...open, authorityTold: true, authorityToldAt: instant(text) })
		expect(authorityClock(told('2026-10-12T13:30:00Z'), now).state).toBe('told')
		expect(authorityClock(told('2026-10-12T13:31:00Z'), now).state).toBe('told-late')
		expect(authorityClock({ ...open, authorityTold: false }, now).state).toBe('not-told')
	})
})
