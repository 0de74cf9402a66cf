/** The label of a dimension's sum over everything. */
export const totalLabel = 'Total'

/** One way to gather labels under others, possibly in several floors. */
export type Hierarchy = Readonly<Record<string, readonly string[]>>

/** A dimension with all that its labels add up to; the labels of rows come first, the total last. */
export type Dimension = {
	readonly name: string
	readonly labels: readonly string[]
	readonly leaves: number
	/** For every label the places of the leaves in it. */
	readonly leavesOf: readonly (readonly number[])[]
	readonly sums: readonly { readonly of: number; readonly parts: readonly number[] }[]
}

export type HierarchyFault = {
	readonly because:
		| 'parent-is-a-label'
		| 'parent-is-total'
		| 'child-is-total'
		| 'child-twice'
		| 'parent-in-itself'
		| 'parent-twice'
		| 'no-children'
	readonly label: string
}

/** The dimension that labels and hierarchies make; hierarchies may overlap. A child that no row has is a leaf without people. */
export function dimensionOf(
	name: string,
	found: readonly string[],
	hierarchies: readonly Hierarchy[] = [],
): Dimension | HierarchyFault {
	const parents = new Map<string, readonly string[]>()
	for (const [parent, children] of hierarchies.flatMap((one) => Object.entries(one))) {
		const before = parents.get(parent)
		if (before !== undefined && !sameLabels(before, children))
			return { because: 'parent-twice', label: parent }
		if (parent === totalLabel) return { because: 'parent-is-total', label: parent }
		if (children.length === 0) return { because: 'no-children', label: parent }
		if (children.includes(totalLabel)) return { because: 'child-is-total', label: parent }
		parents.set(parent, children)
	}
	const children = [...parents.values()].flat()
	const leaves = [...new Set([...found, ...children.filter((child) => !parents.has(child))])]
	const label = leaves.find((leaf) => parents.has(leaf))
	if (label !== undefined) return { because: 'parent-is-a-label', label }

	const labels = [...leaves, ...parents.keys(), totalLabel]
	const place = new Map(labels.map((text, at) => [text, at]))
	const leavesIn = new Map<string, readonly number[]>(leaves.map((leaf, at) => [leaf, [at]]))
	for (const parent of parents.keys()) {
		const fault = gather(parent, parents, leavesIn, [])
		if (fault !== null) return fault
	}
	const all = leaves.map((_, at) => at)
	return {
		name,
		labels,
		leaves: leaves.length,
		leavesOf: labels.map((text) => leavesIn.get(text) ?? all),
		sums: [
			...[...parents].map(([parent, parts]) => ({
				of: place.get(parent) ?? 0,
				parts: parts.map((part) => place.get(part) ?? 0),
			})),
			{ of: labels.length - 1, parts: all },
		],
	}
}

function gather(
	parent: string,
	parents: ReadonlyMap<string, readonly string[]>,
	leavesIn: Map<string, readonly number[]>,
	above: readonly string[],
): HierarchyFault | null {
	if (above.includes(parent)) return { because: 'parent-in-itself', label: parent }
	if (leavesIn.has(parent)) return null
	const children = parents.get(parent) ?? []
	for (const child of children) {
		const fault = gather(child, parents, leavesIn, [...above, parent])
		if (fault !== null) return fault
	}
	const leaves = children.flatMap((child) => leavesIn.get(child) ?? [])
	if (new Set(leaves).size !== leaves.length) return { because: 'child-twice', label: parent }
	leavesIn.set(parent, leaves)
	return null
}

function sameLabels(one: readonly string[], other: readonly string[]): boolean {
	return one.length === other.length && one.every((label) => other.includes(label))
}
