import { describe, expect, test } from 'vitest'
import { emptyDocument, type PlanDocument, type PlannedActivity } from '../document/document.ts'
import { figuresOfBoth } from './figures.ts'
import { toldDifference } from './told-difference.ts'

const empty = emptyDocument({ title: 'Plan', kind: 'plan', committee: 'SN', validFrom: 2024, validTo: 2027 })
const known = {
	units: new Map([['u1', 'Boendeenheten']]),
	plans: new Map([['p9', 'Bostadsprogrammet']]),
	guidelines: new Map(),
}
const activity = (given: Partial<PlannedActivity> & { id: string }): PlannedActivity => ({
	...{ key: 'A1', areaId: null, goalIds: [], text: 'Råd', owner: null, unitIds: [], costClass: null },
	...{ periodFrom: 2024, periodTo: 2027, due: null, measure: '', measureWaived: null, method: null },
	...{ indicatorIds: [], quantity: null, costs: [], partners: [], label: null, ...given },
})
const told = (before: PlanDocument, after: PlanDocument) =>
	toldDifference({ exact: before, shown: before }, { exact: after, shown: after }, known)

const whole: PlanDocument = {
	...empty,
	superiors: [{ id: 's1', title: 'Vision', passage: 'Alla har ett hem', page: '4', planId: 'p9' }],
	areas: [{ id: 'a1', text: 'Förebyggande' }],
	sections: [{ id: 'x1', kind: 'text', heading: 'Barn', text: 'Barn ska synas.' }],
	goals: [
		{ id: 'g1', text: 'Ingen ska vräkas', under: null, superiorId: 's1' },
		{ id: 'g2', text: 'Inget barn ska vräkas', under: 'g1', superiorId: null },
	],
	indicators: [
		{
			...{ id: 'i1', key: 'I1', goalId: 'g1', name: 'Vräkta barn', unit: 'barn', direction: 'down' },
			base: { year: 2023, value: 3 },
			target: { is: 'number', year: 2027, value: 0, operator: '=' },
			...{ comment: '', references: [], definition: null, countedFrom: null, dueYears: null, unitIds: null },
		},
	],
}

describe('what differs, told field by field', () => {
	test('of what came tells all that it says, with names for what it points at', () => {
		const added = activity({
			...{ id: 'b1', areaId: 'a1', goalIds: ['g2'], unitIds: ['u1', 'gone'], costClass: 2 },
			...{
				quantity: { indicatorId: 'i1', value: 20 },
				costs: [{ year: 2025, ore: 50_000, funding: 'Statsbidrag' }],
			},
			partners: [{ name: 'Ankaret', commitment: 'två kvällar i veckan' }],
		})
		const [change, ...more] = told(whole, { ...whole, activities: [added] })
		expect(more).toEqual([])
		expect(change).toMatchObject({ part: 'activities', change: 'added', name: 'Råd', key: 'A1' })
		expect(Object.fromEntries((change?.fields ?? []).map(({ field, after }) => [field, after]))).toEqual({
			text: 'Råd',
			areaId: [{ is: 'text', text: 'Förebyggande' }],
			unitIds: [
				{ is: 'text', text: 'Boendeenheten' },
				{ is: 'text', text: '–' },
			],
			periodFrom: [{ is: 'year', year: 2024 }],
			periodTo: [{ is: 'year', year: 2027 }],
			goalIds: [{ is: 'text', text: 'Inget barn ska vräkas' }],
			quantity: [{ is: 'quantity', value: 20, unit: 'barn', what: 'Vräkta barn' }],
			costClass: [{ is: 'code', of: 'costClass', code: '2' }],
			costs: [{ is: 'cost', year: 2025, ore: 50_000, funding: 'Statsbidrag' }],
			partners: [{ is: 'text', text: 'Ankaret: två kvällar i veckan' }],
		})
	})

	test('of what was changed tells only that, on both sides', () => {
		const [first] = whole.sections
		const sections = [{ id: 'x1', kind: 'text' as const, heading: 'Barn', text: 'Barn ska höras.' }]
		expect(first).toBeDefined()
		expect(told(whole, { ...whole, sections })).toEqual([
			{
				...{ part: 'sections', id: 'x1', change: 'changed', name: 'Barn', key: null },
				fields: [{ field: 'text', is: 'words', before: 'Barn ska synas.', after: 'Barn ska höras.' }],
			},
		])
	})

	test('tells figures as figures: a base and a target with the years they are of', () => {
		const [indicator] = whole.indicators
		if (indicator === undefined) throw new Error('no indicator')
		const target = { is: 'words' as const, year: null, words: 'Sätts senare' }
		const [change] = told(whole, { ...whole, indicators: [{ ...indicator, target }] })
		expect(change?.fields).toMatchObject([
			{
				field: 'target',
				before: [{ is: 'target', target: { value: 0, year: 2027 }, unit: 'barn' }],
				after: [{ is: 'target', target: { words: 'Sätts senare' } }],
			},
		])
	})

	test('shows nobody a base that is worded for them, though it says that the base was changed', () => {
		const [indicator] = whole.indicators
		if (indicator === undefined) throw new Error('no indicator')
		const changed = { ...whole, indicators: [{ ...indicator, base: { year: 2023, value: 4 } }] }
		const hidden = (document: PlanDocument) => ({
			...document,
			indicators: document.indicators.map((one) => ({
				...{ ...one, base: { ...one.base, value: null }, hiddenBase: { fewerThan: 5 } },
			})),
		})
		const changes = toldDifference(
			{ exact: whole, shown: hidden(whole) },
			{ exact: changed, shown: hidden(changed) },
			known,
		)
		const base = { is: 'base', year: 2023, value: null, unit: 'barn', fewerThan: 5 }
		expect(changes[0]?.fields).toEqual([{ field: 'base', is: 'values', before: [base], after: [base] }])
	})

	test('tells the head, and the words for the classes of cost that are others', () => {
		const before = {
			...whole,
			costClasses: [
				{ class: 1 as const, text: 'Ryms' },
				{ class: 2 as const, text: 'Flyttas' },
			],
		}
		const after = {
			...before,
			validTo: 2028,
			costClasses: [
				{ class: 1 as const, text: 'Ryms i ramen' },
				{ class: 2 as const, text: 'Flyttas' },
			],
		}
		expect(told(before, after).map(({ part, fields }) => [part, fields.map(({ field }) => field)])).toEqual([
			['head', ['validTo']],
			['costClasses', ['class-1']],
		])
	})

	test('of what went tells what it said, and nothing of what is the same', () => {
		expect(told(whole, whole)).toEqual([])
		const [change] = told(whole, { ...whole, sections: [] })
		expect(change).toMatchObject({ change: 'removed', name: 'Barn' })
		expect(change?.fields.map(({ field, after }) => [field, after])).toEqual([
			['heading', ''],
			['kind', []],
			['text', ''],
		])
	})
})

test('figures of both sides count parts and add up what is known of the costs', () => {
	const costs = [
		{ year: 2025, ore: 100, funding: '' },
		{ year: 2025, ore: null, funding: 'Statsbidrag' },
		{ year: 2026, ore: 50, funding: '' },
	]
	const after = { ...whole, activities: [activity({ id: 'b1', costs }), activity({ id: 'b2', costs })] }
	expect(figuresOfBoth(whole, after).filter((row) => row.before !== row.after)).toEqual([
		{ what: 'activities', year: null, before: 0, after: 2 },
		{ what: 'cost', year: 2025, before: 0, after: 200 },
		{ what: 'cost', year: 2026, before: 0, after: 100 },
	])
})
