import { expect, test } from 'vitest'
import { emptyDocument, type PlannedActivity } from './document.ts'
import { activitiesIn } from './read.ts'

const head = { title: 'Plan', kind: 'plan', committee: 'SN', validFrom: 2024, validTo: 2027 }
const activity = (id: string, given: Partial<PlannedActivity>): PlannedActivity => ({
	...{ id, key: id, areaId: null, goalIds: [], text: id, owner: null, unitIds: [], costClass: null },
	...{ periodFrom: 2024, periodTo: 2027, due: null, measure: '', measureWaived: null, method: null },
	...{ indicatorIds: [], quantity: null, costs: [], partners: [], label: null },
	...given,
})

test('an activity without a class of cost has its area’s, and one that has its own keeps it', () => {
	const areas = [
		{ id: 'barn', text: 'Barn', costClass: 2 as const },
		{ id: 'unga', text: 'Unga' },
	]
	const activities = [
		activity('a', { areaId: 'barn' }),
		activity('b', { areaId: 'barn', costClass: 1 }),
		activity('c', { areaId: 'unga' }),
		activity('d', {}),
	]
	expect(activitiesIn({ ...emptyDocument(head), areas, activities }, [])).toMatchObject([
		{ area: 'Barn', costClass: 2, costInherited: true },
		{ area: 'Barn', costClass: 1, costInherited: false },
		{ area: 'Unga', costClass: null, costInherited: false },
		{ area: '', costClass: null, costInherited: false },
	])
})
