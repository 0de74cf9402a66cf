import { describe, expect, test } from 'vitest'
import type { PublicIndicator } from '../small-numbers.ts'
import { findingOf, type SayFinding } from './finding.ts'
import { moreThanLastYear } from './same-time-last-year.ts'
import { toDecide } from './to-decide.ts'
import { type Choosable, usualChoice } from './usual-choice.ts'

const say: SayFinding = (word, values) => [word, ...Object.values(values ?? {})].join(' ')
const evicted: PublicIndicator = {
	...{ id: 'i', key: '1', name: 'Vräkta barnfamiljer', unit: 'familjer', isShare: false, goal: null },
	...{ comment: '', decision: null, override: null, base: { year: 2023, value: 7 }, direction: 'down' },
	target: { is: 'number', year: 2027, value: 0, operator: '=' },
	...{ figures: [], inPeriod: [], latest: null, status: 'wrong-way', wrongWay: true, reason: null },
	hidesSomething: false,
}
const soFar = (value: number | { fewerThan: number } | 'too-few') => ({ year: 2026, value })

describe('a finding', () => {
	test('says what it is now, what is wanted, and how that is beside the same time last year', () => {
		expect(findingOf({ indicator: evicted, soFar: soFar(3), more: 2 }, 'sv', say)).toBe(
			'Vräkta barnfamiljer: soFar 3, target 0, more 2',
		)
		expect(findingOf({ indicator: evicted, soFar: soFar(3), more: -2 }, 'sv', say)).toContain('fewer 2')
		expect(findingOf({ indicator: evicted, soFar: soFar(3), more: 0 }, 'sv', say)).toContain(', same')
	})

	test('words a small number, and compares it with nothing', () => {
		expect(findingOf({ indicator: evicted, soFar: soFar({ fewerThan: 5 }), more: null }, 'sv', say)).toBe(
			'Vräkta barnfamiljer: soFar färre än\u00a05, target 0',
		)
		const share = { ...evicted, isShare: true }
		expect(findingOf({ indicator: share, soFar: soFar('too-few'), more: null }, 'sv', say)).toContain(
			'tooFew',
		)
	})

	test('tells the last year where nothing is counted this year, and says when nothing is known', () => {
		expect(findingOf({ indicator: evicted, soFar: null, more: 4 }, 'sv', say)).toBe(
			'Vräkta barnfamiljer: nothing, target 0',
		)
		const typed = {
			year: 2025,
			value: 12,
			source: 'typed',
			definition: null,
			filter: null,
			asOf: '',
		} as const
		const latest = { ...typed, asOf: typed.asOf as never }
		expect(findingOf({ indicator: { ...evicted, latest }, soFar: null, more: null }, 'sv', say)).toContain(
			'inYear 12 2025',
		)
	})

	test('gives a share in percent and its difference in points', () => {
		const share = {
			...evicted,
			isShare: true,
			target: { is: 'number', year: 2027, value: 80, operator: '>=' } as const,
		}
		expect(findingOf({ indicator: share, soFar: soFar(74), more: -3 }, 'sv', say)).toBe(
			'Vräkta barnfamiljer: soFar 74\u00a0%, targetBy ≥\u00a080\u00a0% 2027, pointsFewer 3',
		)
	})
})

describe('the same time last year', () => {
	const count = { percent: false, things: false }
	const of = (value: number) => ({ value, share: null })
	test('is compared exactly for those who may read exact figures', () => {
		expect(moreThanLastYear({ now: of(3), before: of(1), wholeBefore: of(2) }, count, true)).toBe(2)
	})

	test('is not compared for others where a number, or what was left of last year, is of few', () => {
		expect(moreThanLastYear({ now: of(3), before: of(9), wholeBefore: of(20) }, count, false)).toBeNull()
		expect(moreThanLastYear({ now: of(9), before: of(3), wholeBefore: of(20) }, count, false)).toBeNull()
		expect(moreThanLastYear({ now: of(9), before: of(12), wholeBefore: of(14) }, count, false)).toBeNull()
		expect(moreThanLastYear({ now: of(9), before: of(12), wholeBefore: of(20) }, count, false)).toBe(-3)
		expect(moreThanLastYear({ now: of(0), before: of(0), wholeBefore: of(0) }, count, false)).toBe(0)
	})

	test('is compared for things, and for shares of many alone', () => {
		const things = { percent: false, things: true }
		expect(moreThanLastYear({ now: of(2), before: of(1), wholeBefore: of(3) }, things, false)).toBe(1)
		const shares = { percent: true, things: false }
		const of20 = { value: 40, share: { part: 8, whole: 20 } }
		const of4 = { value: 50, share: { part: 2, whole: 4 } }
		expect(moreThanLastYear({ now: of20, before: of20, wholeBefore: null }, shares, false)).toBe(0)
		expect(moreThanLastYear({ now: of20, before: of4, wholeBefore: null }, shares, false)).toBeNull()
		expect(moreThanLastYear({ now: of(40), before: of20, wholeBefore: null }, shares, false)).toBeNull()
	})

	test('is not compared where either is unknown', () => {
		expect(moreThanLastYear({ now: null, before: of(9), wholeBefore: null }, count, true)).toBeNull()
		expect(moreThanLastYear({ now: of(9), before: null, wholeBefore: null }, count, true)).toBeNull()
	})
})

describe('the usual choice', () => {
	const figure = (id: string, target: number, counted = true): Choosable => ({
		id,
		definition: counted ? { id: 'd', version: 1 } : null,
		target: { is: 'number', year: 2027, value: target, operator: '<=' },
	})
	test('takes what is counted, zero visions first, and eight at most', () => {
		const figures = [figure('a', 60), figure('b', 0), figure('typed', 0, false), figure('c', 0)]
		expect(usualChoice(figures)).toEqual(['b', 'c', 'a'])
		expect(usualChoice(Array.from({ length: 12 }, (_, at) => figure(String(at), 5)))).toHaveLength(8)
	})
})

describe('what there is to decide', () => {
	const activity = (id: string, status: 'late' | 'ongoing' | 'stopped', of: string) => ({
		...{ id, text: id, status, indicatorIds: [of] },
	})
	test('is told of each figure that is off its way, the worst first, with what is done about it', () => {
		const standings = [
			{ indicatorId: 'behind', status: 'behind' },
			{ indicatorId: 'well', status: 'on-track' },
			{ indicatorId: 'wrong', status: 'wrong-way' },
			{ indicatorId: 'missed', status: 'not-reached' },
			{ indicatorId: 'hidden', status: 'withheld' },
		] as const
		const activities = [activity('one', 'ongoing', 'behind'), activity('two', 'late', 'missed')]
		expect(toDecide(standings, activities)).toMatchObject([
			{ indicatorId: 'wrong', because: 'nothing-moves-it', activities: 0 },
			{ indicatorId: 'missed', because: 'late', late: [{ id: 'two' }] },
			{ indicatorId: 'behind', because: 'not-enough', activities: 1 },
		])
	})
})
