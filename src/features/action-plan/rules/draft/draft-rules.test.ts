import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
	emptyDocument,
	listedParts,
	type PlanDocument,
	type PlannedActivity,
	type PlannedIndicator,
} from '../document/document.ts'
import { faultIn } from '../document/whole.ts'
import { goalTree } from './goal-tree.ts'
import { moved } from './moved.ts'
import { without } from './without.ts'

const head = { title: 'Plan', kind: 'plan', committee: 'SN', validFrom: 2024, validTo: 2027 }
const ids = ['1', '2', '3', '4', '5', '6']

/** A whole document of a few goals, indicators, areas and activities that point at each other. */
const documents = fc
	.record({
		under: fc.array(fc.nat(6), { minLength: 6, maxLength: 6 }),
		measures: fc.array(fc.nat(7), { minLength: 6, maxLength: 6 }),
		areas: fc.array(fc.nat(7), { minLength: 6, maxLength: 6 }),
		links: fc.array(fc.subarray(ids), { minLength: 12, maxLength: 12 }),
	})
	.map(({ under, measures, areas, links }): PlanDocument => {
		const idAt = (letter: string, place: number) => (place >= 6 ? null : `${letter}${place + 1}`)
		return {
			...emptyDocument(head),
			superiors: ids.map((id) => ({ id: `s${id}`, title: id, passage: id, page: null, planId: null })),
			areas: ids.map((id) => ({ id: `a${id}`, text: `Område ${id}` })),
			goals: ids.map((id, at) => {
				// Only under one before it: no circles.
				const above = (under[at] ?? 6) < at ? idAt('g', under[at] ?? 6) : null
				return { id: `g${id}`, text: `Mål ${id}`, under: above, superiorId: `s${id}` }
			}),
			indicators: ids.map((id, at) => ({
				...({ key: `I${id}`, name: `Tal ${id}` } as PlannedIndicator),
				...{ id: `i${id}`, goalId: idAt('g', measures[at] ?? 6) },
			})),
			activities: ids.map((id, at) => ({
				...({ key: `A${id}`, text: `Görs ${id}`, periodFrom: 2024, periodTo: 2027 } as PlannedActivity),
				...{ id: `v${id}`, areaId: idAt('a', areas[at] ?? 6) },
				goalIds: (links[at] ?? []).map((one) => `g${one}`),
				indicatorIds: (links[at + 6] ?? []).map((one) => `i${one}`),
				quantity: at % 2 === 0 ? { indicatorId: `i${id}`, value: 20 } : null,
			})),
		}
	})
const anyPart = fc.constantFrom(...listedParts)

describe('what is taken away from a draft', () => {
	test('leaves a whole document: nothing points at what is gone, and nothing else went', () => {
		fc.assert(
			fc.property(documents, anyPart, fc.nat(5), (document, part, place) => {
				expect(faultIn(document)).toBeNull()
				const id = document[part][place]?.id ?? 'none'
				const left = without(document, part, id)
				if (left === null) {
					expect(id).toBe('none')
					return
				}
				expect(faultIn(left.document)).toBeNull()
				expect(JSON.stringify(left.document)).not.toContain(`"${id}"`)
				for (const other of listedParts) {
					const kept = document[other].filter((row) => row.id !== id || other !== part)
					expect(left.document[other].map((row) => row.id)).toEqual(kept.map((row) => row.id))
				}
			}),
		)
	})

	test('tells what came loose, by its words', () => {
		const [document] = fc.sample(documents, { numRuns: 1, seed: 3 })
		if (document === undefined) throw new Error('no document')
		const goals = document.goals.map((goal) => ({ ...goal, under: goal.id === 'g2' ? 'g1' : null }))
		const indicators = document.indicators.map((one) => ({ ...one, goalId: one.id === 'i1' ? 'g1' : null }))
		const activities = document.activities.map((one) => ({
			...one,
			goalIds: one.id === 'v3' ? ['g1', 'g4'] : [],
		}))
		const left = without({ ...document, goals, indicators, activities }, 'goals', 'g1')
		expect(left?.loosened.map(({ what }) => what)).toEqual(['Mål 2', 'Tal 1', 'Görs 3'])
		expect(left?.document.activities[2]?.goalIds).toEqual(['g4'])
	})

	test('is nothing when there is no such part', () => {
		expect(without(emptyDocument(head), 'goals', 'g1')).toBeNull()
	})
})

describe('what is moved in a draft', () => {
	test('changes places with its own sibling only, and back again', () => {
		fc.assert(
			fc.property(documents, anyPart, fc.nat(5), (document, part, place) => {
				const id = document[part][place]?.id ?? 'none'
				const down = moved(document, part, id, 'down')
				const changed = document[part].filter((row, at) => down[part][at]?.id !== row.id)
				expect([0, 2]).toContain(changed.length)
				if (changed.length === 2) expect(moved(down, part, id, 'up')).toEqual(document)
				expect(faultIn(down)).toBeNull()
			}),
		)
	})

	test('stays where it is when it is the last of its siblings', () => {
		const goals = ['a', 'b', 'c'].map((id) => ({
			...{ id, text: id, under: id === 'b' ? 'a' : null, superiorId: null },
		}))
		const document = { ...emptyDocument(head), goals }
		expect(moved(document, 'goals', 'b', 'down')).toBe(document)
		expect(moved(document, 'goals', 'a', 'down').goals.map(({ id }) => id)).toEqual(['c', 'b', 'a'])
	})
})

test('goals are numbered with their sub-goals after them', () => {
	const goals = [
		{ id: 'a', text: '', under: null, superiorId: null },
		{ id: 'b', text: '', under: null, superiorId: null },
		{ id: 'c', text: '', under: 'a', superiorId: null },
		{ id: 'd', text: '', under: 'c', superiorId: null },
	]
	expect(goalTree(goals).map(({ goal, number, depth }) => [goal.id, number, depth])).toEqual([
		['a', '1', 0],
		['c', '1.1', 1],
		['d', '1.1.1', 2],
		['b', '2', 0],
	])
})
