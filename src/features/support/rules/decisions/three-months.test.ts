import { describe, expect, test } from 'vitest'
import { plainDate as day } from '../../../../foundation/plain-date.ts'
import type { Carried } from './carrying-out.ts'
import { isToldOf, notCarriedOutRule, stateOfWait, waitNow, waitsOf, wasOverdue } from './three-months.ts'

const granted = (otherwise: Partial<Carried> = {}): Carried => ({
	outcome: 'granted',
	decidedOn: day('2026-01-31'),
	carriedOutOn: null,
	endedOn: null,
	delayReason: null,
	interruptions: [],
	...otherwise,
})

describe('favourable decisions not carried out within three months (SoL 34:1–3)', () => {
	test('the time is told by its source, and so is the fee (SoL 34:7)', () => {
		expect(notCarriedOutRule).toMatchObject({ months: 3, source: { text: 'SoL 34:1–3', verified: true } })
		expect(notCarriedOutRule.fee).toEqual({ source: 'SoL 34:7', leastKronor: 15_000, mostKronor: 1_500_000 })
	})

	test('three months run from the decision; the last day of them is still in time', () => {
		expect(waitNow(granted(), day('2026-04-30'))).toMatchObject({ threeMonthsOn: '2026-04-30' })
		expect(stateOfWait({ threeMonthsOn: day('2026-04-30') }, day('2026-03-29'))).toBe('within')
		expect(stateOfWait({ threeMonthsOn: day('2026-04-30') }, day('2026-03-30'))).toBe('soon')
		expect(stateOfWait({ threeMonthsOn: day('2026-04-30') }, day('2026-04-30'))).toBe('soon')
		expect(stateOfWait({ threeMonthsOn: day('2026-04-30') }, day('2026-05-01'))).toBe('overdue')
	})

	test('what was carried out waits for nothing, until it is interrupted', () => {
		const begun = granted({ carriedOutOn: day('2026-03-01') })
		expect(waitNow(begun, day('2026-10-01'))).toBeNull()
		const broken = {
			...begun,
			interruptions: [{ fromDay: day('2026-06-01'), untilDay: null, delayReason: null }],
		}
		expect(waitNow(broken, day('2026-10-01'))).toMatchObject({
			is: 'interrupted',
			threeMonthsOn: '2026-09-01',
		})
	})

	test('what was refused or has ended waits for nothing', () => {
		expect(waitsOf(granted({ outcome: 'refused' }))).toEqual([])
		expect(waitNow(granted({ endedOn: day('2026-02-01') }), day('2026-02-01'))).toBeNull()
	})

	test('a wait that ended on the last of the three months was never too long', () => {
		const [inTime] = waitsOf(granted({ carriedOutOn: day('2026-04-30') }))
		const [late] = waitsOf(granted({ carriedOutOn: day('2026-05-01') }))
		expect(inTime && wasOverdue(inTime, day('2026-12-31'))).toBe(false)
		expect(late && wasOverdue(late, day('2026-12-31'))).toBe(true)
	})

	test.each([
		['SoL 11:1', true],
		['SoL 12:1', true],
		['SoL 2001 4:1', true],
		['SoL 11:5', false],
	])('a decision by %s is told of: %s (SoL 34:1)', (basis, told) => {
		expect(isToldOf(basis)).toBe(told)
	})
})
