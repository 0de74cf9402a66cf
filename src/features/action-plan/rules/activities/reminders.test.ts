import { expect, test } from 'vitest'
import { plainDate } from '../../../../foundation/plain-date.ts'
import type { ActivityStatus } from '../activity.ts'
import { emptyDocument, type PlannedActivity } from '../document/document.ts'
import { activitiesIn } from '../document/read.ts'
import { type Reminded, remindersOf } from './reminders.ts'

const today = plainDate('2026-10-12')
const days = { today, followedFrom: plainDate('2024-01-01') }
const head = { title: 'Plan', kind: 'plan', committee: 'SN', validFrom: 2024, validTo: 2027 }
const activity = (id: string, given: Partial<PlannedActivity> = {}): PlannedActivity => ({
	...{ id, key: id, areaId: null, goalIds: [], text: id, owner: null, unitIds: ['north', 'south'] },
	...{ costClass: null, periodFrom: 2024, periodTo: 2027, due: null, measure: '', measureWaived: null },
	...{ method: null, indicatorIds: [], quantity: null, costs: [], partners: [], label: null },
	...given,
})
const unit = (unitId: string, status: ActivityStatus, toldOn: string) => ({
	...{ unitId, status, note: '', toldOn: plainDate(toldOn) },
})
const keeper: Reminded = { all: true, unitIds: [], staffId: 'maria' }
const north: Reminded = { all: false, unitIds: ['north'], staffId: 'lena' }

const toldBy = (units: readonly ReturnType<typeof unit>[], given: Partial<PlannedActivity> = {}) =>
	activitiesIn({ ...emptyDocument(head), activities: [activity('a', given)] }, [
		{ id: 'a', status: 'not-started', statusNote: '', toldOn: null, units },
	])
const kinds = (activities: ReturnType<typeof toldBy>, reminded: Reminded) => {
	const { late, stale } = remindersOf(activities, [], reminded, days)
	return [late.length, stale.length]
}

test('a unit is reminded of its own part, and not of another’s', () => {
	const late = toldBy([unit('north', 'ongoing', '2026-10-01'), unit('south', 'late', '2026-10-01')])
	expect(kinds(late, north)).toEqual([0, 0])
	expect(kinds(late, { ...north, unitIds: ['south'] })).toEqual([1, 0])
	expect(kinds(late, keeper)).toEqual([1, 0])
	expect(kinds(late, { ...north, unitIds: ['west'] })).toEqual([0, 0])
})

test('a unit that is done hears no more, though the whole has passed its day', () => {
	const units = [unit('north', 'done', '2026-01-01'), unit('south', 'ongoing', '2026-10-01')]
	expect(kinds(toldBy(units, { due: '2025' }), north)).toEqual([0, 0])
	expect(kinds(toldBy(units, { due: '2025' }), keeper)).toEqual([1, 0])
})

test('a unit that has been silent for long is asked, also where another has just told', () => {
	const units = [unit('north', 'ongoing', '2026-05-01'), unit('south', 'ongoing', '2026-10-10')]
	expect(remindersOf(toldBy(units), [], north, days).stale).toMatchObject([{ key: 'a', days: 164 }])
	expect(kinds(toldBy(units), keeper)).toEqual([0, 0])
	expect(kinds(toldBy([unit('south', 'ongoing', '2026-10-10')]), north)).toEqual([0, 1])
})

test('whoever leads two units is told once of an activity, by the one that is furthest behind', () => {
	const units = [unit('north', 'ongoing', '2026-10-01'), unit('south', 'late', '2026-10-05')]
	expect(kinds(toldBy(units), { ...north, unitIds: ['north', 'south'] })).toEqual([1, 0])
})

test('a task past its day is told to its unit, to whom it was given and to those who keep the plan', () => {
	const task = {
		...{ id: 't', activityId: 'a', what: 'Hyr lokal', unitId: 'south', staffId: 'lena' },
		...{ dueOn: plainDate('2026-10-11'), doneOn: null },
	}
	const told = (reminded: Reminded, given: Partial<typeof task> = {}) =>
		remindersOf(toldBy([]), [{ ...task, ...given }], reminded, days).tasks.length
	expect(told(keeper)).toBe(1)
	expect(told(north)).toBe(1)
	expect(told({ ...north, staffId: 'sara' })).toBe(0)
	expect(told({ ...north, unitIds: ['south'], staffId: 'sara' })).toBe(1)
	expect(told(keeper, { dueOn: today })).toBe(0)
})
