import { compareMarks } from './doubles.ts'
import type { Marks } from './told.ts'

/** Somebody on the list in the measure week, as the count would know them. `marks` has every number they bear. */
export type Listed = {
	readonly unit: string
	readonly category: number
	readonly prefillMark: string
	readonly indexes: readonly string[]
	readonly marks: Omit<Marks, 'identity'>
}

export type Counted = {
	/** The units and organisations that answered. */
	readonly by: readonly string[]
	readonly category: number
	readonly prefillMarks: readonly string[]
	readonly marks: Marks
}

export type Met = { readonly both: number; readonly listOnly: number; readonly countOnly: number }

export type Reconciliation = {
	readonly all: Met & { readonly anotherSituation: number }
	/** Where both know a person the list's unit and situation tell the row. */
	readonly byUnit: readonly (Met & { readonly unit: string })[]
	readonly bySituation: readonly (Met & { readonly category: number })[]
}

/** List against count, as numbers alone: who is in both, only on the list, only counted. */
export function reconcile(listed: readonly Listed[], counted: readonly Counted[]): Reconciliation {
	const found = findBoth(listed, counted)
	const listOnly = listed.filter((one) => !found.has(one))
	const met = new Set(found.values())
	const countOnly = counted.filter((one) => !met.has(one))
	const both = [...found.entries()]
	const metAt = (isHere: { listed: (one: Listed) => boolean; counted: (one: Counted) => boolean }): Met => ({
		both: both.filter(([one]) => isHere.listed(one)).length,
		listOnly: listOnly.filter(isHere.listed).length,
		countOnly: countOnly.filter(isHere.counted).length,
	})
	const units = [
		...new Set([...listed.map((one) => one.unit), ...countOnly.flatMap((one) => one.by.slice(0, 1))]),
	]
	const categories = [...new Set([...listed, ...countOnly].map((one) => one.category))]
	return {
		all: {
			both: both.length,
			listOnly: listOnly.length,
			countOnly: countOnly.length,
			anotherSituation: both.filter(([one, other]) => one.category !== other.category).length,
		},
		byUnit: units.toSorted().map((unit) => ({
			unit,
			...metAt({ listed: (one) => one.unit === unit, counted: (one) => one.by[0] === unit }),
		})),
		bySituation: categories
			.toSorted((a, b) => a - b)
			.map((category) => ({
				category,
				...metAt({
					listed: (one) => one.category === category,
					counted: (one) => one.category === category,
				}),
			})),
	}
}

/** Pairs of one on the list and one in the count: by prefilling, by number, then by what is alike; each at most once. */
function findBoth(listed: readonly Listed[], counted: readonly Counted[]): Map<Listed, Counted> {
	const found = new Map<Listed, Counted>()
	const taken = new Set<Counted>()
	const tests: readonly ((one: Listed, other: Counted) => boolean)[] = [
		(one, other) => other.prefillMarks.includes(one.prefillMark),
		(one, other) => other.marks.identity !== null && one.indexes.includes(other.marks.identity.index),
		(one, other) =>
			(other.marks.identity === null || one.indexes.length === 0) &&
			compareMarks({ ...one.marks, identity: null }, { ...other.marks, identity: null }).reasons.includes(
				'same-birth-date',
			),
	]
	for (const isSame of tests) {
		for (const one of listed) {
			if (found.has(one)) continue
			const other = counted.find((candidate) => !taken.has(candidate) && isSame(one, candidate))
			if (other === undefined) continue
			found.set(one, other)
			taken.add(other)
		}
	}
	return found
}
