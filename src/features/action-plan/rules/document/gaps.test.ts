import { expect, test } from 'vitest'
import { emptyDocument, type PlanDocument, type PlannedActivity } from './document.ts'
import { gapsIn, unmeasuredIn } from './gaps.ts'

const activity: PlannedActivity = {
	...{ id: 'a', key: 'A1', areaId: 'area', goalIds: ['below'], text: 'Råd vid hyresskuld', owner: 'Enheten' },
	...{ unitIds: [], costClass: 1, periodFrom: 2024, periodTo: 2027, due: '2025', measure: '40 samtal' },
	...{
		measureWaived: null,
		method: null,
		indicatorIds: [],
		quantity: null,
		costs: [],
		partners: [],
		label: null,
	},
}
const whole: PlanDocument = {
	...emptyDocument({ title: 'Plan', kind: 'plan', committee: 'SN', validFrom: 2024, validTo: 2027 }),
	superiors: [{ id: 's', title: 'Vision', passage: 'Alla har ett hem', page: '4', planId: null }],
	areas: [{ id: 'area', text: 'Förebyggande' }],
	goals: [
		{ id: 'above', text: 'Ingen vräks', under: null, superiorId: 's' },
		{ id: 'below', text: 'Inget barn vräks', under: 'above', superiorId: null },
	],
	indicators: [
		{
			...{ id: 'i', key: 'I1', goalId: 'below', name: 'Barn som vräks', unit: 'barn', direction: 'down' },
			...{ base: { year: 2023, value: 7 }, target: { is: 'number', year: 2027, value: 0, operator: '=' } },
			...{ references: [], comment: '', definition: { id: 'children-evicted', version: 1 } },
			...{ countedFrom: 2024, dueYears: null, unitIds: null },
		},
	],
	activities: [activity],
}
const kinds = (document: PlanDocument, year = 2026) => gapsIn(document, year).map(({ gap }) => gap)

test('a plan with goals that are measured and worked for lacks nothing: a goal above has what those below have', () => {
	expect(kinds(whole)).toEqual([])
})

test('every gap is told, with what it is about', () => {
	const bare = {
		...whole,
		...{ superiors: [], areas: [], goals: whole.goals.map((goal) => ({ ...goal, superiorId: null })) },
		activities: [{ ...activity, areaId: null, goalIds: [], owner: null, due: null, measure: '' }],
		indicators: whole.indicators.map((one) => ({
			...{ ...one, goalId: null, definition: null, target: { is: 'missing' as const } },
		})),
	}
	expect(kinds(bare, 2028)).toEqual([
		...['expired', 'no-superior', 'no-prevention'],
		...['goal-without-activity', 'goal-without-indicator', 'goal-without-activity', 'goal-without-indicator'],
		...['indicator-without-source', 'indicator-without-target'],
		...['activity-without-owner', 'activity-without-measure', 'activity-without-day'],
	])
})

test('an activity works for a goal by the indicator that it should move', () => {
	const byIndicator = { ...whole, activities: [{ ...activity, goalIds: [], indicatorIds: ['i'] }] }
	expect(kinds(byIndicator)).toEqual([])
})

test('no measure is a measure when somebody has said why', () => {
	const unmeasured = { ...activity, measure: '' }
	expect(unmeasuredIn({ ...whole, activities: [unmeasured] })).toEqual([unmeasured])
	const waived = { ...unmeasured, measureWaived: 'Måttet tas fram med brukarrådet.' }
	expect(unmeasuredIn({ ...whole, activities: [waived] })).toEqual([])
})
