import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, plainDate } from '../../../foundation/plain-date.ts'
import { defaultCaseSettings } from './case.ts'
import { deadlineRules, findRule } from './deadline-rules.ts'
import { followUpsAfter } from './follow-ups.ts'
import { childrenAnswers } from './notice-kinds.ts'
import { outcomes } from './outcomes.ts'
import { byUrgency, concernsChildren, type Urgency } from './urgency.ts'

const day = plainDate
const anyDay = fc.integer({ min: 0, max: 400 }).map((days) => addDays(day('2026-01-01'), days))
const anyUrgency: fc.Arbitrary<Urgency> = fc.record({
	children: fc.constantFrom(...childrenAnswers),
	sameDay: fc.boolean(),
	deadline: fc.option(anyDay),
	openedOn: anyDay,
})

test('children and unknown stand before the others, and within each the nearest deadline first', () => {
	fc.assert(
		fc.property(fc.array(anyUrgency, { maxLength: 30 }), (cases) => {
			const list = cases.toSorted(byUrgency).filter((row) => !row.sameDay)
			const firstWithout = list.findIndex((row) => !concernsChildren(row.children))
			const rest = firstWithout === -1 ? [] : list.slice(firstWithout)
			expect(rest.every((row) => row.children === 'no')).toBe(true)
			for (const [earlier, later] of list.slice(1).map((row, i) => [list[i], row] as const)) {
				if (earlier === undefined || concernsChildren(earlier.children) !== concernsChildren(later.children))
					continue
				expect((earlier.deadline ?? '9999') <= (later.deadline ?? '9999')).toBe(true)
			}
		}),
	)
})

test('a same-day confirmation stands before everything', () => {
	const quiet: Urgency = {
		children: 'yes',
		sameDay: false,
		deadline: day('2026-10-12'),
		openedOn: day('2026-09-01'),
	}
	const sameDay: Urgency = {
		children: 'no',
		sameDay: true,
		deadline: day('2026-10-14'),
		openedOn: day('2026-10-01'),
	}
	expect([quiet, sameDay].toSorted(byUrgency)[0]).toBe(sameDay)
})

test('a kept home is asked about after 90, 180 and 365 days', () => {
	const closing = {
		outcome: 'payment_plan',
		closedOn: day('2026-10-20'),
		evictedOn: null,
		children: 2,
	} as const
	expect(followUpsAfter(closing, defaultCaseSettings)).toEqual([
		{ kind: 'stay-90', dueOn: '2027-01-18' },
		{ kind: 'stay-180', dueOn: '2027-04-18' },
		{ kind: 'stay-365', dueOn: '2027-10-20' },
	])
})

test('children who were evicted are followed up after two and eight weeks', () => {
	const closing = {
		outcome: 'evicted_with_children',
		closedOn: day('2026-11-20'),
		evictedOn: day('2026-11-18'),
		children: 1,
	} as const
	expect(followUpsAfter(closing, defaultCaseSettings).map((f) => f.dueOn)).toEqual([
		'2026-12-02',
		'2027-01-13',
	])
	expect(
		followUpsAfter({ ...closing, outcome: 'evicted_no_children', children: 0 }, defaultCaseSettings),
	).toEqual([])
})

test('outcome codes are all there and none twice', () => {
	expect(outcomes).toHaveLength(20)
	expect(outcomes).toEqual(expect.arrayContaining(['paid_before_notice', 'left_before_execution']))
})

test('every deadline rule tells its paragraph and source, and rules of one name never overlap in time', () => {
	for (const rule of deadlineRules) {
		expect(rule.source).not.toBe('')
		expect(rule.paragraph !== '' || rule.unverified === 'local-target').toBe(true)
	}
	const named = Map.groupBy(deadlineRules, (rule) => `${rule.id} ${rule.country} ${rule.regime}`)
	for (const [name, rules] of named) {
		const ordered = rules.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1))
		const overlaps = ordered.slice(1).filter((rule, before) => {
			const until = ordered[before]?.validTo ?? null
			return until === null || until > rule.validFrom
		})
		expect(overlaps, name).toEqual([])
	}
})

test('a rule holds only between its dates', () => {
	expect(findRule('forfeiture', 'PUL2026', day('2026-06-30'))).toBeNull()
	expect(findRule('forfeiture', 'PUL2026', day('2026-07-01'))).toMatchObject({ unverified: 'act-not-read' })
	expect(findRule('forfeiture', 'ULB2012', day('2026-06-30'))).toMatchObject({ unverified: null })
	expect(findRule('forfeiture', 'ULB2012', day('2026-07-01'))).toMatchObject({
		unverified: 'transition-not-read',
	})
	expect(findRule('disturbance-warning', 'JB12', day('2024-06-30'))).toMatchObject({ paragraph: 'JB 12:25' })
	expect(findRule('disturbance-warning', 'JB12', day('2024-07-01'))).toMatchObject({
		paragraph: 'JB 12:25 a',
	})
	expect(findRule('disturbance-before-notice', 'JB12', day('2024-06-30'))).toBeNull()
	expect(findRule('recovery', 'PUL2026', day('2026-10-12'))).toBeNull()
})
