import { describe, expect, test } from 'vitest'
import { emptyDocument, type PlanDocument, type PlannedActivity } from './document.ts'
import { faultIn, faultsIn } from './whole.ts'

const empty = emptyDocument({ title: 'Plan', kind: 'plan', committee: 'SN', validFrom: 2024, validTo: 2027 })
const goal = (id: string, under: string | null = null) => ({ id, text: `Mål ${id}`, under, superiorId: null })
const activity = (given: Partial<PlannedActivity>): PlannedActivity => ({
	...{
		id: 'a',
		key: 'A1',
		areaId: null,
		goalIds: [],
		text: 'Råd',
		owner: null,
		unitIds: [],
		costClass: null,
	},
	...{ periodFrom: 2024, periodTo: 2027, due: null, measure: '', measureWaived: null, method: null },
	...{ indicatorIds: [], quantity: null, costs: [], partners: [], label: null, ...given },
})
const told = (document: PlanDocument) => faultsIn(document).map(({ path, fault }) => [path, fault.because])

describe('a document that is no whole', () => {
	test('tells every fault at its place', () => {
		const document = {
			...{ ...empty, validTo: 2023, goals: [goal('1', '9'), goal('2')] },
			activities: [
				activity({ areaId: '7', goalIds: ['2', '8'], quantity: { indicatorId: '6', value: 20 } }),
				activity({ id: 'b', periodFrom: 2026, periodTo: 2025 }),
			],
		}
		expect(told(document)).toEqual([
			['activities.1.key', 'key-taken'],
			['validTo', 'ends-before-it-begins'],
			['activities.1.periodTo', 'ends-before-it-begins'],
			['goals.0.under', 'points-nowhere'],
			['activities.0.areaId', 'points-nowhere'],
			['activities.0.goalIds.1', 'points-nowhere'],
			['activities.0.quantity.indicatorId', 'points-nowhere'],
		])
		expect(faultIn(document)).toEqual({ because: 'key-taken', key: 'A1' })
	})

	test('is one whose goals lie under themselves, however far around; a goal below such a circle is in none', () => {
		const goals = [goal('1', '2'), goal('2', '3'), goal('3', '1'), goal('4', '1')]
		expect(told({ ...empty, goals })).toEqual([
			['goals.0.under', 'goal-under-itself'],
			['goals.1.under', 'goal-under-itself'],
			['goals.2.under', 'goal-under-itself'],
		])
		expect(told({ ...empty, goals: [goal('1', '1')] })).toEqual([['goals.0.under', 'goal-under-itself']])
	})
})

test('an empty plan is whole, and so is one whose parts point at each other', () => {
	expect(faultIn(empty)).toBeNull()
	expect(
		faultIn({ ...empty, goals: [goal('1'), goal('2', '1')], activities: [activity({ goalIds: ['2'] })] }),
	).toBeNull()
})
