import { describe, expect, test } from 'vitest'
import { plainDate as day } from '../../../foundation/plain-date.ts'
import { type ClosingFacts, gapsBeforeClosing } from './closing.ts'
import { alternativeFrom } from './debt/respite.ts'
import { legalCourse } from './legal-course.ts'
import { type ClosedCase, preventionAt } from './outcomes/prevented.ts'
import { classOf, isEviction, isInBase, type Outcome, outcomes } from './outcomes.ts'
import type { CourseFacts, KnownDates } from './recovery.ts'
import { stageOf } from './stage.ts'

const codes: Readonly<Record<string, readonly [ReturnType<typeof classOf>, readonly Outcome[]]>> = {
	'domain.md 2.6, stay': [
		'kept',
		[
			...(['paid_by_tenant', 'paid_by_income_support', 'payment_plan', 'liability_assumed'] as const),
			...(['guarantee', 'disturbance_ceased', 'new_lease_agreed'] as const),
			'lease_taken_over_by_municipality',
		],
	],
	'domain.md 2.6, leave': [
		'left',
		[
			...([
				'moved_voluntarily_to_other_dwelling',
				'moved_to_unknown',
				'moved_to_municipal_solution',
			] as const),
			...(['evicted_no_children', 'evicted_with_children'] as const),
		],
	],
	'domain.md 2.6, other: died leaves the base': [
		'other',
		['died', 'transferred_municipality', 'no_contact_closed'],
	],
	// The home is held when the landlord takes the notice back or the authority says no: definitions, "Prevented evictions".
	'domain.md 2.6, other: the threat itself is gone': [
		'kept',
		['withdrawn_by_landlord', 'rejected_by_authority'],
	],
	'domain.md 10 row 7, added: stay': ['kept', ['paid_before_notice']],
	'domain.md 10 row 7, added: leave': ['left', ['left_before_execution']],
}

describe('outcome codes', () => {
	test.each(Object.entries(codes))('%s', (_, [ended, these]) => {
		expect(these.map((outcome) => [outcome, classOf(outcome)])).toEqual(
			these.map((outcome) => [outcome, ended]),
		)
	})

	test('are those of domain.md 2.6 and 10 row 7, and no more; an open case is the code `ongoing`', () => {
		expect(
			Object.values(codes)
				.flatMap(([, these]) => these)
				.toSorted(),
		).toEqual(outcomes.toSorted())
		expect(outcomes).not.toContain('ongoing')
	})

	test('evictions are two, and those who died or were handed over are outside the base', () => {
		expect(outcomes.filter(isEviction)).toEqual(['evicted_no_children', 'evicted_with_children'])
		expect(outcomes.filter((outcome) => !isInBase(outcome))).toEqual(['died', 'transferred_municipality'])
	})
})

describe('flags of domain.md 2.6', () => {
	const closed: ClosedCase = {
		...{ outcome: 'payment_plan', closedOn: day('2026-01-12'), nextThreatOn: null, checks: [] },
	}
	const checked: ClosedCase = {
		...closed,
		checks: [{ days: 180, answer: 'still-there', source: 'tenant', answeredOn: day('2026-07-13') }],
	}

	test('stayedPut: the same household in the same home when somebody has looked, and not before', () => {
		expect(preventionAt(checked, 180, day('2026-07-13')).prevention).toBe('confirmed')
		expect(preventionAt(checked, 180, day('2026-07-10')).prevention).toBe('check-not-due')
		expect(preventionAt({ ...closed, outcome: 'moved_to_unknown' }, 180, day('2026-08-01')).prevention).toBe(
			'not-averted',
		)
	})

	test('followUpDone: a check that nobody has answered stays unknown, with no source', () => {
		expect(preventionAt(closed, 180, day('2026-08-01'))).toEqual({ prevention: 'unknown', source: null })
		expect(preventionAt(checked, 180, day('2026-08-01')).source).toBe('tenant')
	})

	test('alternativeDwellingOffered: told by the offers of the case', () => {
		const household = { children: false, evictedOn: null }
		expect(alternativeFrom([], household)).toBeNull()
		const offer = { kind: 'own-lease', fitsTheChildren: 'no-children', offeredOn: day('2026-01-05') } as const
		expect(alternativeFrom([{ ...offer, answer: 'declined' }], household)).toBe('offered-and-declined')
	})

	test('childTalkHeld: each child has a talk or its reason before the case is closed', () => {
		const facts: ClosingFacts = {
			...{ ground: 'arrears', children: 'yes', contactAttempts: 1, debtAdviceOffered: true, evictedOn: null },
			childTalks: [
				{ childId: 'tilde', settled: true },
				{ childId: 'melker', settled: false },
			],
			...{ outcome: 'payment_plan', alternative: null, deviationReasons: null, openChecklist: [] },
			...{ unsignedNote: false, authorityUnanswered: false, copyOwed: false },
		}
		expect(gapsBeforeClosing(facts)).toEqual([{ because: 'child-talk-missing', childIds: ['melker'] }])
	})
})

describe('after a decision', () => {
	const arrears = (dates: KnownDates): CourseFacts => ({
		...{ ground: 'arrears', regime: 'JB12', mustMoveAnyway: false, dates },
	})
	const decided = {
		...{ 'board-told': day('2026-08-10'), served: day('2026-08-12'), 'order-applied': day('2026-09-10') },
		'order-decided': day('2026-09-28'),
	}

	test('domain.md 2.1 row 10b: a judgment of the district court is a step like the authority’s own order', () => {
		const { steps, clock } = legalCourse(arrears(decided), day('2026-10-12'))
		expect(steps).toContainEqual(expect.objectContaining({ id: 'order-decided', on: '2026-09-28' }))
		expect(clock.state).toBe('over')
		expect(stageOf(decided)).toBe('termination-served')
	})

	test('domain.md 2.1 row 11: paying does not restore the lease; only what the landlord takes back does', () => {
		const later = (dates: KnownDates) =>
			legalCourse(arrears({ ...decided, ...dates }), day('2026-10-12')).clock
		expect(later({ 'rent-paid': day('2026-10-05') }).state).toBe('over')
		expect(later({ 'notice-withdrawn': day('2026-10-05') })).toMatchObject({ by: 'notice-withdrawn' })
	})
})
