import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emptyDocument, type PlanDocument } from '../document/document.ts'
import { documentTree, type TreeNode } from './document-tree.ts'

const plan = (
	id: string,
	above: readonly (readonly [title: string, planId: string | null])[],
	more: Partial<PlanDocument> = {},
) => ({
	id,
	document: {
		...emptyDocument({ title: id, kind: 'plan', committee: 'SN', validFrom: 2024, validTo: 2027 }),
		superiors: above.map(([title, planId], at) => ({
			id: `${id}-${at}`,
			title,
			passage: `om ${title}`,
			page: null,
			planId,
		})),
		...more,
	},
})

/** `Vision > Program > Plan`, one line for each leaf. */
const lines = (nodes: readonly TreeNode[], above = ''): string[] =>
	nodes.flatMap(({ title, branches, toldAbove }) => {
		const here = `${above}${title}${toldAbove ? ' (ovan)' : ''}`
		return branches.length === 0
			? [here]
			: lines(
					branches.map(({ node }) => node),
					`${here} > `,
				)
	})
const plansIn = (nodes: readonly TreeNode[]): (string | null)[] =>
	nodes.flatMap(({ planId, toldAbove, branches }) => [
		...(toldAbove ? [] : [planId]),
		...plansIn(branches.map(({ node }) => node)),
	])

describe('the tree of goals across documents', () => {
	test('goes from a vision that is kept elsewhere, by a programme, to the plan', () => {
		const tree = documentTree([
			plan('Plan', [['Program', 'Program']]),
			plan('Program', [['Vision 2035', null]]),
			plan('Fri', []),
		])
		expect(lines(tree)).toEqual(['Vision 2035 > Program > Plan', 'Fri'])
	})

	test('shows by which passage a document is made concrete, and the goals that point at it', () => {
		const goals = [
			{ id: 'm1', text: 'Alla har ett hem', under: null, superiorId: 'Plan-0' },
			{ id: 'm2', text: 'Inget barn', under: 'm1', superiorId: null },
			{ id: 'm3', text: 'Annat', under: null, superiorId: null },
		]
		const [vision] = documentTree([plan('Plan', [['Vision', null]], { goals })])
		const [branch] = vision?.branches ?? []
		expect(branch?.superior.passage).toBe('om Vision')
		expect(branch?.goals.map(({ text, under }) => [text, under.map((one) => one.text)])).toEqual([
			['Alla har ett hem', ['Inget barn']],
		])
		expect(branch?.node.goals.map(({ number, text }) => [number, text])).toEqual([
			[1, 'Alla har ett hem'],
			[3, 'Annat'],
		])
	})

	test('tells a plan under two documents in full once', () => {
		const tree = documentTree([
			plan('Plan', [
				['Vision', null],
				['Program', 'Program'],
			]),
			plan('Program', []),
		])
		expect(lines(tree)).toEqual(['Vision > Plan', 'Program > Plan (ovan)'])
	})

	test('tells every plan once, whatever points at what, also in circles', () => {
		const ids = ['a', 'b', 'c', 'd']
		const above = fc.array(fc.constantFrom(...ids, 'x', null), { maxLength: 3 })
		fc.assert(
			fc.property(fc.tuple(above, above, above, above), (superiors) => {
				const plans = ids.map((id, at) =>
					plan(
						id,
						(superiors[at] ?? []).map((planId) => [planId ?? 'Vision', planId] as const),
					),
				)
				const told = plansIn(documentTree(plans)).filter((id) => id !== null)
				expect(told.toSorted()).toEqual(ids)
			}),
		)
	})
})
