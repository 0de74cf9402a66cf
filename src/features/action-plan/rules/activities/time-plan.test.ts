import { expect, test } from 'vitest'
import { plainDate } from '../../../../foundation/plain-date.ts'
import { emptyDocument, type PlannedActivity } from '../document/document.ts'
import { activitiesIn } from '../document/read.ts'
import { timePlanOf } from './time-plan.ts'

const today = plainDate('2026-10-12')
const head = { title: 'Plan', kind: 'plan', committee: 'SN', validFrom: 2024, validTo: 2027 }
const activity = (id: string, given: Partial<PlannedActivity> = {}): PlannedActivity => ({
	...{ id, key: id, areaId: null, goalIds: [], text: id, owner: null, unitIds: [], costClass: null },
	...{ periodFrom: 2024, periodTo: 2027, due: null, measure: '', measureWaived: null, method: null },
	...{ indicatorIds: [], quantity: null, costs: [], partners: [], label: null },
	...given,
})
const task = (given: { beginsOn?: string; dueOn: string; doneOn?: string }) => ({
	...{
		id: given.dueOn,
		activityId: 'a',
		what: 'Hyr',
		unit: null,
		staff: null,
		dueOn: plainDate(given.dueOn),
	},
	beginsOn: given.beginsOn === undefined ? null : plainDate(given.beginsOn),
	doneOn: given.doneOn === undefined ? null : plainDate(given.doneOn),
})
const planOf = (activities: readonly PlannedActivity[], tasks: readonly ReturnType<typeof task>[] = []) => {
	const document = { ...emptyDocument(head), areas: [{ id: 'barn', text: 'Barn' }], activities }
	return timePlanOf(document, activitiesIn(document, []), tasks, today)
}

test('activities stand under their area, over the plan’s years and those that they themselves take', () => {
	const plan = planOf([
		activity('a', { areaId: 'barn' }),
		activity('b', { periodFrom: 2023, periodTo: 2029 }),
		activity('c', { areaId: 'barn' }),
	])
	expect(plan).toMatchObject({ fromYear: 2023, throughYear: 2029 })
	expect(plan.groups.map(({ area, activities }) => [area, activities.map(({ id }) => id)])).toEqual([
		['Barn', ['a', 'c']],
		['', ['b']],
	])
})

test('what is open after its last day is late, and a year to be done by is its last day', () => {
	const [group] = planOf([activity('a', { due: '2025' }), activity('b', { due: '2026-12-01' })]).groups
	expect(group?.activities).toMatchObject([
		{ due: '2025-12-31', state: 'late', through: '2027-12-31' },
		{ due: '2026-12-01', state: 'not-started' },
	])
})

test('a task is done, late, to come or going on by its own days', () => {
	const tasks = [
		task({ dueOn: '2026-06-01', doneOn: '2026-05-20', beginsOn: '2026-04-01' }),
		task({ dueOn: '2026-10-11' }),
		task({ dueOn: '2026-10-12' }),
		task({ dueOn: '2026-12-24', beginsOn: '2026-10-13' }),
	]
	const [group] = planOf([activity('a')], tasks).groups
	expect(group?.activities[0]?.tasks.map(({ state, from, through }) => [state, from, through])).toEqual([
		['done', '2026-04-01', '2026-05-20'],
		['late', null, '2026-10-11'],
		['ongoing', null, '2026-10-12'],
		['not-started', '2026-10-13', '2026-12-24'],
	])
})
