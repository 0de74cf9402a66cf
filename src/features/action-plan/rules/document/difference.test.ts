import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { differenceBetween, same } from './difference.ts'
import { emptyDocument, type PlanDocument } from './document.ts'

const plan = emptyDocument({ title: 'Plan', kind: 'plan', committee: 'SN', validFrom: 2024, validTo: 2027 })

const section = fc.record({
	id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
	kind: fc.constant('text' as const),
	heading: fc.constantFrom('Inledning', 'Bakgrund', 'Barn'),
	text: fc.string({ maxLength: 8 }),
})
const document = fc
	.uniqueArray(section, { selector: ({ id }) => id })
	.map((sections): PlanDocument => ({ ...plan, sections }))

/** What was, with the changes that were told made to it: added, taken away and written over. */
function changed(before: PlanDocument, after: PlanDocument): readonly string[] {
	const changes = differenceBetween(before, after)
	const gone = new Set(changes.filter(({ change }) => change === 'removed').map(({ id }) => id))
	const kept = before.sections.filter(({ id }) => !gone.has(id)).map(({ id }) => id)
	const added = changes.filter(({ change }) => change === 'added').map(({ id }) => id ?? '')
	return [...kept, ...added].toSorted()
}

describe('the difference between two versions', () => {
	test('is nothing between a version and itself, whatever the order of its fields', () => {
		fc.assert(
			fc.property(document, (one) => {
				expect(differenceBetween(one, JSON.parse(JSON.stringify(one)) as PlanDocument)).toEqual([])
			}),
		)
		expect(same({ a: 1, b: [{ c: 2 }] }, { b: [{ c: 2 }], a: 1 })).toBe(true)
		expect(same({ a: [] }, { a: {} })).toBe(false)
	})

	test('tells every section that came or went, and no other', () => {
		fc.assert(
			fc.property(document, document, (before, after) => {
				expect(changed(before, after)).toEqual(after.sections.map(({ id }) => id).toSorted())
			}),
		)
	})

	test('tells of each section that stayed every field that is not what it was, and none that is', () => {
		fc.assert(
			fc.property(document, document, (before, after) => {
				const told = new Map(differenceBetween(before, after).map((one) => [one.id, one.fields]))
				for (const now of after.sections) {
					const was = before.sections.find(({ id }) => id === now.id)
					if (was === undefined) continue
					const fields = (told.get(now.id) ?? []).map(({ field }) => field).toSorted()
					const differing = (['heading', 'text'] as const).filter((field) => was[field] !== now[field])
					expect(fields).toEqual(differing)
				}
			}),
		)
	})

	test('is the same one way as the other: what came there went here', () => {
		fc.assert(
			fc.property(document, document, (a, b) => {
				const there = differenceBetween(a, b).filter(({ change }) => change === 'added')
				const back = differenceBetween(b, a).filter(({ change }) => change === 'removed')
				expect(there.map(({ id }) => id).toSorted()).toEqual(back.map(({ id }) => id).toSorted())
			}),
		)
	})

	test('calls moved only as few as must be: one section set last is one that moved', () => {
		const sections = ['a', 'b', 'c', 'd'].map((id) => ({ id, kind: 'text' as const, heading: id, text: '' }))
		const [first, ...rest] = sections
		const after = { ...plan, sections: first === undefined ? rest : [...rest, first] }
		expect(differenceBetween({ ...plan, sections }, after)).toMatchObject([{ id: 'a', change: 'moved' }])
	})

	test('tells of the head and of the classes of cost', () => {
		const after = { ...plan, validTo: 2028, costClasses: [{ class: 1 as const, text: 'Ryms i ramen.' }] }
		expect(differenceBetween(plan, after)).toMatchObject([
			{ part: 'head', change: 'changed', fields: [{ field: 'validTo', before: 2027, after: 2028 }] },
			{ part: 'costClasses', change: 'changed' },
		])
	})

	test('is nothing where an older document lacks a list that is empty in the new', () => {
		const activity = {
			...{ id: 'a', key: 'A1', areaId: null, goalIds: [], text: 'Råd', owner: null, unitIds: [] },
			...{ costClass: null, periodFrom: 2024, periodTo: 2027, due: null, measure: '40', measureWaived: null },
			...{ method: null, indicatorIds: [], quantity: null, costs: [], partners: [], label: null },
		}
		const older = { ...plan, activities: [activity] }
		const newer = { ...plan, activities: [{ ...activity, guidelines: [] }] }
		expect(differenceBetween(older, newer)).toEqual([])
		expect(differenceBetween(newer, older)).toEqual([])
	})
})
