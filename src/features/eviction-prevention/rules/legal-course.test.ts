import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, laterOf, type PlainDate, plainDate } from '../../../foundation/plain-date.ts'
import { dayItEnds } from './enforcement.ts'
import { isWorkingDay } from './law/holidays.ts'
import { legalCourse } from './legal-course.ts'
import { type CourseFacts, forfeitedOn, type KnownDates, recoveryOf } from './recovery.ts'

const today = plainDate('2026-10-12')
const day = plainDate
const anyDay = fc.integer({ min: 0, max: 3650 }).map((days) => addDays(plainDate('2022-01-01'), days))

function arrears(dates: KnownDates): CourseFacts {
	return { ground: 'arrears', regime: 'JB12', mustMoveAnyway: false, dates }
}

const akerlund = arrears({
	'rent-due': day('2026-07-31'),
	'board-told': day('2026-09-22'),
	'board-received': day('2026-09-24'),
	served: day('2026-09-24'),
})

test('posted 22 September and served 24 September gives 15 October as the last day, 3 days left on the 12th', () => {
	expect(recoveryOf(akerlund, today)).toMatchObject({
		state: 'running',
		startsOn: '2026-09-24',
		lastDay: '2026-10-15',
		lastDayIs: null,
		lastSafeDay: '2026-10-15',
		letterPostedBy: '2026-10-15',
		decisionEarliest: '2026-10-19',
		decisionOtherwise: '2026-10-20',
		daysGone: 18,
		daysLeft: 3,
	})
})

test('the ribbon shows every step in the order of the law, with no invented date', () => {
	const { steps, clock, nearest } = legalCourse(akerlund, today)
	expect(steps.map((step) => [step.id, step.on, step.state])).toEqual([
		['rent-due', '2026-07-31', 'done'],
		['forfeited', '2026-08-08', 'done'],
		['board-told', '2026-09-22', 'done'],
		['served', '2026-09-24', 'done'],
		['recovery-ends', '2026-10-15', 'running'],
		['decision-earliest', '2026-10-19', 'ahead'],
		['enforcement-applied', null, 'ahead'],
		['evicted', null, 'ahead'],
	])
	expect(clock).toEqual({ state: 'running' })
	expect(nearest).toMatchObject({
		...{ id: 'recovery', on: '2026-10-15', daysLeft: 3 },
		...{ holiday: null, lastSafeDay: '2026-10-15' },
	})
})

test('the last day is marked unverified only when it is a day off', () => {
	const markOf = (served: string) => {
		const { steps } = legalCourse(
			arrears({ 'board-told': day('2026-01-02'), served: day(served) }),
			day(served),
		)
		return steps.find((step) => step.id === 'recovery-ends')?.unverified
	}
	expect(markOf('2026-09-24')).toBeNull()
	expect(markOf('2026-09-05')).toBe('weekend-move')
})

test('the clock has not started until both service and posting are known', () => {
	expect(recoveryOf(arrears({ 'board-told': day('2026-09-22') }), today)).toEqual({
		state: 'not-started',
		unknown: ['service'],
	})
	expect(recoveryOf(arrears({ served: day('2026-09-24') }), today)).toEqual({
		state: 'not-started',
		unknown: ['posting'],
	})
	expect(recoveryOf(arrears({}), today)).toEqual({ state: 'not-started', unknown: ['service', 'posting'] })
})

test('once it has been decided the period is over, though its days were never known', () => {
	const { clock, recovery } = legalCourse(arrears({ 'enforcement-applied': day('2026-09-15') }), today)
	expect(clock).toEqual({ state: 'over' })
	expect(recovery.state).toBe('not-started')
})

test('the day that the message reached the board has no effect on the clock', () => {
	const early = recoveryOf(akerlund, today)
	const late = recoveryOf(arrears({ ...akerlund.dates, 'board-received': day('2026-10-01') }), today)
	expect(late).toEqual(early)
})

test.each([
	['2026-09-05', 'saturday', '2026-09-25'],
	['2026-05-30', 'midsummer', '2026-06-18'],
	['2026-12-04', 'christmas', '2026-12-23'],
	['2026-03-16', 'easter-monday', '2026-04-02'],
])(
	'served %s ends on a day off (%s): the day stands, and %s is the last safe working day',
	(served, holiday, safe) => {
		const facts = arrears({ 'board-told': day('2026-01-02'), served: day(served) })
		expect(recoveryOf(facts, day(served))).toMatchObject({
			lastDay: addDays(day(served), 21),
			lastDayIs: holiday,
			lastSafeDay: safe,
			rule: { unverified: 'weekend-move' },
		})
	},
)

test.each([
	['rent-paid', '2026-10-15', 'stopped'],
	['rent-paid', '2026-10-16', 'over'],
	['liability-assumed', '2026-10-15', 'stopped'],
	['liability-assumed', '2026-10-16', 'over'],
	['rent-deposited', '2026-10-01', 'stopped'],
	['notice-withdrawn', '2026-11-02', 'stopped'],
	['keys-returned', '2026-11-02', 'stopped'],
] as const)('%s on %s leaves the period %s', (kind, on, state) => {
	const later = recoveryOf(arrears({ ...akerlund.dates, [kind]: day(on) }), day('2026-11-20'))
	expect(later.state).toBe(state)
})

test('paying after the period is shown as late and stops nothing', () => {
	const late = recoveryOf(arrears({ ...akerlund.dates, 'rent-paid': day('2026-10-20') }), day('2026-10-21'))
	expect(late).toMatchObject({ state: 'over', paidLateOn: '2026-10-20', daysSince: 6 })
})

test('recovery does not apply where the tenant must move within a month anyway', () => {
	const soon = recoveryOf(arrears({ ...akerlund.dates, 'must-move': day('2026-10-24') }), today)
	expect(soon).toEqual({ state: 'not-applicable', why: 'must-move-anyway' })
	expect(recoveryOf(arrears({ ...akerlund.dates, 'must-move': day('2026-10-25') }), today).state).toBe(
		'running',
	)
})

test('neither disturbance nor private letting knows a recovery period', () => {
	expect(recoveryOf({ ...akerlund, ground: 'disturbance' }, today)).toMatchObject({ why: 'other-ground' })
	expect(recoveryOf({ ...akerlund, regime: 'PUL2026' }, today)).toMatchObject({ why: 'act-without-recovery' })
	expect(recoveryOf({ ...akerlund, regime: 'BRL' }, today)).toMatchObject({
		rule: { unverified: 'start-not-read' },
	})
})

test('a tenancy is forfeited after more than a week, private letting after more than two', () => {
	expect(forfeitedOn(akerlund)).toBe('2026-08-08')
	expect(forfeitedOn({ ...akerlund, regime: 'PUL2026' })).toBe('2026-08-15')
	expect(forfeitedOn(arrears({}))).toBeNull()
})

test("the enforcement authority's times follow from complete papers, postponement from the end of the four weeks", () => {
	const facts = arrears({
		...akerlund.dates,
		'enforcement-applied': day('2026-10-23'),
		'tenant-heard': day('2026-10-30'),
		'authority-told': day('2026-11-05'),
		'eviction-planned': day('2026-11-18'),
	})
	const { enforcement, nearest, steps } = legalCourse(facts, day('2026-11-05'))
	expect(enforcement).toMatchObject({
		executionEarliest: '2026-11-06',
		executionBy: '2026-11-20',
		postponableTo: '2026-12-04',
		postponableAtMostTo: '2026-12-18',
		respiteLapsesOn: '2027-04-23',
		confirmOn: '2026-11-05',
	})
	expect(nearest).toMatchObject({ id: 'authority-confirmation', on: '2026-11-05', daysLeft: 0 })
	expect(steps.find((step) => step.id === 'eviction-planned')).toMatchObject({
		on: '2026-11-18',
		state: 'ahead',
	})
})

test('a postponement holds until the authority sets another day', () => {
	const dates = { ...akerlund.dates, 'eviction-planned': day('2026-10-28') }
	const setFor = (more: KnownDates) =>
		legalCourse(arrears({ ...dates, ...more }), today).steps.find(({ id }) => id === 'eviction-planned')?.on
	expect(setFor({ 'postponed-to': day('2026-11-20') })).toBe('2026-11-20')
	expect(setFor({})).toBe('2026-10-28')
	const postponed = { ...dates, 'postponed-to': day('2026-11-20') }
	expect(dayItEnds({ kind: 'eviction-planned', onDay: day('2026-10-26') }, postponed)).toBe('postponed-to')
	expect(dayItEnds({ kind: 'eviction-planned', onDay: day('2026-10-28') }, postponed)).toBeNull()
	expect(dayItEnds({ kind: 'stayed', onDay: day('2026-10-26') }, postponed)).toBeNull()
})

test('a day that the authority sets after a stay sets the clock going again', () => {
	const dates = {
		...{ ...akerlund.dates, stayed: day('2026-10-05'), 'authority-told': day('2026-10-12') },
		'eviction-planned': day('2026-11-03'),
	}
	const facts = { ...arrears(dates), unansweredSince: day('2026-09-30') }
	expect(
		legalCourse(arrears({ ...dates, 'authority-confirmed': day('2026-10-12') }), day('2026-10-20')),
	).toMatchObject({
		clock: { state: 'over' },
		enforcement: { stayedSince: null },
		nearest: { id: 'eviction', on: '2026-11-03' },
	})
	// The first message that nobody has answered is the loud one; the last is the one that tells of the stay.
	expect(legalCourse(facts, day('2026-10-20'))).toMatchObject({
		clock: { state: 'over' },
		nearest: { id: 'authority-confirmation', on: '2026-09-30' },
	})
})

test('a stay by the court stops the clock until it is lifted', () => {
	const stayed = { ...akerlund.dates, 'eviction-planned': day('2026-11-18'), stayed: day('2026-11-10') }
	expect(legalCourse(arrears(stayed), day('2026-11-11')).clock).toMatchObject({
		state: 'stopped',
		by: 'stayed',
	})
	const lifted = { ...stayed, 'stay-lifted': day('2026-11-12') }
	expect(legalCourse(arrears(lifted), day('2026-11-12'))).toMatchObject({
		clock: { state: 'over' },
		nearest: { id: 'eviction', daysLeft: 6 },
	})
})

test('over Christmas the earlier reading of two weekdays is the day, the other stands beside it (JB 12:44 st. 2)', () => {
	const { recovery, steps } = legalCourse(
		arrears({ served: day('2026-12-03'), 'board-told': day('2026-12-03') }),
		day('2026-12-10'),
	)
	expect(recovery).toMatchObject({ lastDay: '2026-12-24', decisionEarliest: '2026-12-29' })
	expect(steps.find(({ id }) => id === 'decision-earliest')).toMatchObject({
		...{ on: '2026-12-29', otherwiseOn: '2026-12-30', unverified: 'weekday-includes-saturday' },
	})
})

test('the last day is always 21 days after the later of service and posting, and the safe day never after it', () => {
	fc.assert(
		fc.property(anyDay, anyDay, anyDay, (served, posted, now) => {
			const recovery = recoveryOf(arrears({ served, 'board-told': posted }), now)
			if (!('lastDay' in recovery)) throw new Error('the period must be known')
			expect(recovery.lastDay).toBe(addDays(laterOf(served, posted), 21))
			expect(recovery.letterPostedBy <= recovery.lastDay).toBe(true)
			expect(isWorkingDay(recovery.lastSafeDay)).toBe(true)
			expect(recovery.decisionEarliest >= addDays(recovery.lastDay, 2)).toBe(true)
			expect(recovery.decisionEarliest <= recovery.decisionOtherwise).toBe(true)
			expect(isWorkingDay(recovery.decisionEarliest)).toBe(true)
			expect(recovery.state).toBe(now <= recovery.lastDay ? 'running' : 'over')
		}),
	)
})

test('days gone and days left are the whole period while it runs', () => {
	fc.assert(
		fc.property(anyDay, fc.integer({ min: 0, max: 21 }), (served, gone) => {
			const now: PlainDate = addDays(served, gone)
			expect(recoveryOf(arrears({ served, 'board-told': served }), now)).toMatchObject({
				daysGone: gone,
				daysLeft: 21 - gone,
			})
		}),
	)
})
