import { describe, expect, test } from 'vitest'
import { plainDate } from '../../../../foundation/plain-date.ts'
import { type Disturbance, disturbanceStanding, warningRule, warningState } from './disturbances.ts'
import { childCounts, isTouchedOn, standingOf, type Touched } from './touched.ts'

const touched = (otherwise: Partial<Touched> = {}): Touched => ({
	...{ role: 'partner', landlordConsents: null, fromOn: plainDate('2026-01-01'), untilOn: null },
	...otherwise,
})

describe('everyone whom a case touches (domain.md 2.2: partners, subtenants, lodgers, children part-time)', () => {
	test('is touched from the day they moved in until the day they left', () => {
		const left = touched({ untilOn: plainDate('2026-06-01') })
		expect(isTouchedOn(left, plainDate('2025-12-31'))).toBe(false)
		expect(isTouchedOn(left, plainDate('2026-05-31'))).toBe(true)
		expect(isTouchedOn(left, plainDate('2026-06-01'))).toBe(false)
	})

	test('a subtenant without the landlord’s consent is exposed; with it they have a warning of their own', () => {
		expect(standingOf(touched({ role: 'subtenant', landlordConsents: 'no' }))).toBe('exposed')
		expect(standingOf(touched({ role: 'subtenant', landlordConsents: 'unknown' }))).toBe('exposed')
		expect(standingOf(touched({ role: 'subtenant', landlordConsents: 'yes' }))).toBe('own-warning')
		expect(standingOf(touched())).toBe('with-the-tenant')
	})

	test.each([
		['full', null, 'yes'],
		['alternating', null, 'yes'],
		['visiting', 30, 'yes'],
		['visiting', 29, 'no'],
		['visiting', null, 'unknown'],
	] as const)('a child living %s, %s days a year, counts: %s (domain.md 2.4)', (living, days, counts) => {
		expect(childCounts(living, days)).toBe(counts)
	})
})

describe('disturbances since 1 July 2024 (JB 12:25 a)', () => {
	const event = (otherwise: Partial<Disturbance> = {}): Disturbance => ({
		...{ onDay: plainDate('2026-09-01'), warnedOn: null, boardToldOn: null, especiallySerious: false },
		...otherwise,
	})
	const day = plainDate('2026-09-03')

	test('the rule knows its paragraph and its day', () => {
		expect(warningRule).toEqual({ paragraph: 'JB 12:25 a', validFrom: '2024-07-01' })
	})

	test('the tenant is told to stop and the board is told: both, or the state says which is missing', () => {
		expect(warningState(event(), 'none')).toBe('neither')
		expect(warningState(event({ warnedOn: day }), 'none')).toBe('only-warned')
		expect(warningState(event({ boardToldOn: day }), 'none')).toBe('only-told')
		expect(warningState(event({ warnedOn: day, boardToldOn: day }), 'none')).toBe('warned-and-told')
	})

	test('nobody is given notice for disturbance before the board is told (JB 12:42 p. 9)', () => {
		expect(disturbanceStanding([event({ warnedOn: day })], 'none').termination).toBe(
			'not-before-the-board-is-told',
		)
		expect(disturbanceStanding([event({ boardToldOn: day })], 'none').termination).toBe('possible')
	})

	test('an especially serious one needs no warning, but a copy of the termination goes to the board', () => {
		const serious = event({ especiallySerious: true })
		expect(disturbanceStanding([serious], 'none').termination).toBe('copy-to-the-board')
	})

	test('where a subtenant with consent lives the warning and the notice are always needed', () => {
		const serious = event({ especiallySerious: true })
		expect(warningState(serious, 'present')).toBe('neither')
		expect(disturbanceStanding([serious], 'present').termination).toBe('not-before-the-board-is-told')
	})

	test('counts what has happened since the tenant was told to stop', () => {
		const log = [event({ warnedOn: day }), event({ onDay: plainDate('2026-09-20') })]
		expect(disturbanceStanding(log, 'none')).toMatchObject({ sinceWarned: 1, lastOn: '2026-09-20' })
	})
})
