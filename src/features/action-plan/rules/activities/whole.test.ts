import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainDate } from '../../../../foundation/plain-date.ts'
import { type ActivityStatus, activityStatuses } from '../activity.ts'
import { type UnitTold, wholeOf } from './whole.ts'

const told = (unitId: string, status: ActivityStatus): UnitTold => ({
	...{ unitId, status, note: '', toldOn: plainDate('2026-10-01') },
})
const whole = (...statuses: readonly (ActivityStatus | null)[]) =>
	wholeOf(
		statuses.map((_, at) => `unit ${at}`),
		statuses.flatMap((status, at) => (status === null ? [] : [told(`unit ${at}`, status)])),
	)

test('one rule makes the whole of what the units say', () => {
	expect(whole(null, null)).toBeNull()
	expect(whole()).toBeNull()
	expect(whole('stopped', 'stopped')).toBe('stopped')
	expect(whole('done', 'stopped')).toBe('done')
	expect(whole('done', 'late', 'ongoing')).toBe('late')
	expect(whole('not-started', 'not-started')).toBe('not-started')
	expect(whole('done', 'not-started')).toBe('ongoing')
	expect(whole('done', null)).toBe('ongoing')
	expect(whole('not-started', null)).toBe('not-started')
	expect(whole('stopped', null)).toBe('not-started')
})

test('a unit that does it no more is not heard', () => {
	expect(wholeOf(['a'], [told('b', 'late')])).toBeNull()
	expect(wholeOf(['a'], [told('a', 'done'), told('b', 'late')])).toBe('done')
})

const anyStatus = fc.constantFrom(...activityStatuses)

test('units that say the same are the whole, in whichever order they say it', () => {
	fc.assert(
		fc.property(anyStatus, fc.integer({ min: 1, max: 6 }), (status, units) => {
			expect(whole(...Array.from({ length: units }, () => status))).toBe(status)
		}),
	)
	fc.assert(
		fc.property(fc.array(anyStatus, { minLength: 1, maxLength: 6 }), (statuses) => {
			expect(whole(...statuses)).toBe(whole(...statuses.toReversed()))
		}),
	)
})

test('the whole is done only where nobody is left who is not', () => {
	fc.assert(
		fc.property(fc.array(fc.option(anyStatus), { minLength: 1, maxLength: 6 }), (statuses) => {
			const left = statuses.filter((status) => status !== 'done' && status !== 'stopped')
			if (whole(...statuses) === 'done') expect(left).toEqual([])
		}),
	)
})
