import { expect, test } from 'vitest'
import { plainDate as day } from '../../../foundation/plain-date.ts'
import { type FurtherNotice, factsByNotice } from './further-notices.ts'
import { legalCourse } from './legal-course.ts'
import type { CourseFacts, KnownDates } from './recovery.ts'

const arrears = (dates: KnownDates): CourseFacts => ({
	...{ ground: 'arrears', regime: 'JB12', mustMoveAnyway: false, dates },
})
const first = { 'rent-due': day('2026-06-30'), 'board-told': day('2026-08-03'), served: day('2026-08-04') }
const second = { 'rent-due': day('2026-09-30'), 'board-told': day('2026-10-05'), served: day('2026-10-06') }

const recoveryOn = (on: string, dates: KnownDates, further: FurtherNotice[] = [second]) =>
	legalCourse(factsByNotice(arrears(dates), further, day(on)), day(on))

test('a second notice has three weeks of its own when the first one’s are over (JB 12:44)', () => {
	const course = recoveryOn('2026-10-12', first)
	expect(course.recovery).toMatchObject({ state: 'running', lastDay: '2026-10-27', daysLeft: 15 })
	expect(course.nearest).toMatchObject({ id: 'recovery', on: '2026-10-27' })
	expect(course.steps.find(({ id }) => id === 'served')?.on).toBe('2026-10-06')
})

test('while both run the one that ends first is shown, then the other', () => {
	const soon = { 'board-told': day('2026-08-17'), served: day('2026-08-17') }
	expect(recoveryOn('2026-08-20', first, [soon]).recovery).toMatchObject({ lastDay: '2026-08-25' })
	expect(recoveryOn('2026-08-26', first, [soon]).recovery).toMatchObject({
		...{ state: 'running', lastDay: '2026-09-07' },
	})
	expect(recoveryOn('2026-09-08', first, [soon]).recovery).toMatchObject({
		state: 'over',
		lastDay: '2026-09-07',
	})
})

test('what was paid on the first settles nothing of the second, and what is paid on the second does', () => {
	const paid = { ...first, 'rent-paid': day('2026-08-20') }
	expect(recoveryOn('2026-10-12', paid).recovery).toMatchObject({ state: 'running', lastDay: '2026-10-27' })
	const both = { ...first, 'rent-paid': day('2026-10-20') }
	expect(recoveryOn('2026-10-21', both).recovery).toMatchObject({ state: 'stopped', by: 'rent-paid' })
})

test('a second notice that was posted and not known to be served waits for that day; one without days starts nothing', () => {
	const posted = { 'board-told': day('2026-10-05') }
	expect(recoveryOn('2026-10-12', first, [posted]).clock.state).toBe('not-started')
	expect(recoveryOn('2026-10-12', first, [{}]).recovery).toMatchObject({
		state: 'over',
		lastDay: '2026-08-25',
	})
})
