import { type ListedPart, listedParts, type PlanDocument } from './document.ts'

type Row = { readonly id: string }
type Field = string

/** One field that is not what it was; texts are compared word by word where they are shown. */
export type FieldChange = { readonly field: Field; readonly before: unknown; readonly after: unknown }

export type PartChange = {
	readonly part: ListedPart | 'head' | 'costClasses'
	/** The head and the classes of cost have none. */
	readonly id: string | null
	readonly change: 'added' | 'removed' | 'changed' | 'moved'
	/** The row as it was and as it is: null before it came and after it went. */
	readonly before: unknown
	readonly after: unknown
	readonly fields: readonly FieldChange[]
}

/**
 * What differs between two versions, in the order of the document: rows are the same when their ids are, a row that only
 * changed its place among those that stayed is moved. Equal documents differ in nothing.
 */
export function differenceBetween(before: PlanDocument, after: PlanDocument): PartChange[] {
	return [
		...wholeChange('head', headOf(before), headOf(after)),
		...wholeChange('costClasses', before.costClasses, after.costClasses),
		...listedParts.flatMap((part) => rowChanges(part, before[part], after[part])),
	]
}

/** What stands at the head of the plan, apart from its lists. */
export function headOf({ title, kind, committee, level, validFrom, validTo, areaKind }: PlanDocument) {
	return { title, kind, committee, level, validFrom, validTo, areaKind }
}

function wholeChange(part: 'head' | 'costClasses', before: object, after: object): PartChange[] {
	if (same(before, after)) return []
	return [{ part, id: null, change: 'changed', before, after, fields: fieldChanges(before, after) }]
}

function rowChanges(part: ListedPart, before: readonly Row[], after: readonly Row[]): PartChange[] {
	const was = new Map(before.map((row) => [row.id, row]))
	const is = new Map(after.map((row) => [row.id, row]))
	const moved = movedAmong(
		before.filter(({ id }) => is.has(id)).map(({ id }) => id),
		after.filter(({ id }) => was.has(id)).map(({ id }) => id),
	)
	const now = after.flatMap((row): PartChange[] => {
		const earlier = was.get(row.id)
		const about = { part, id: row.id, before: earlier ?? null, after: row }
		if (earlier === undefined) return [{ ...about, change: 'added', fields: [] }]
		const fields = fieldChanges(earlier, row)
		if (fields.length > 0) return [{ ...about, change: 'changed', fields }]
		return moved.has(row.id) ? [{ ...about, change: 'moved', fields }] : []
	})
	const gone = before
		.filter(({ id }) => !is.has(id))
		.map((row): PartChange => ({ part, id: row.id, change: 'removed', before: row, after: null, fields: [] }))
	return [...now, ...gone]
}

/** The fewest rows that must move for the one order to become the other: those outside their longest common order. */
function movedAmong(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
	const place = new Map(before.map((id, at) => [id, at]))
	const order = after.map((id) => place.get(id) ?? 0)
	const longest: number[] = []
	const from: number[] = []
	const best = order.map((value, at) => {
		let length = 1
		for (let earlier = 0; earlier < at; earlier++) {
			if ((order[earlier] ?? 0) < value && (longest[earlier] ?? 0) + 1 > length) {
				length = (longest[earlier] ?? 0) + 1
				from[at] = earlier
			}
		}
		longest[at] = length
		return length
	})
	const staying = new Set<string>()
	let at: number | undefined = best.length === 0 ? undefined : best.indexOf(Math.max(...best))
	while (at !== undefined) {
		staying.add(after[at] ?? '')
		at = from[at]
	}
	return new Set(after.filter((id) => !staying.has(id)))
}

function fieldChanges(before: object, after: object): FieldChange[] {
	const was = before as Readonly<Record<Field, unknown>>
	const is = after as Readonly<Record<Field, unknown>>
	return [...new Set([...Object.keys(was), ...Object.keys(is)])]
		.filter((field) => field !== 'id' && !same(saidIn(was, field, is), saidIn(is, field, was)))
		.map((field) => ({ field, before: was[field] ?? null, after: is[field] ?? null }))
}

/** A list that an older document does not know is an empty one. */
function saidIn(row: Readonly<Record<Field, unknown>>, field: Field, beside: typeof row): unknown {
	return row[field] ?? (row[field] === undefined && Array.isArray(beside[field]) ? [] : null)
}

/** Equal as values: keys in any order. */
export function same(a: unknown, b: unknown): boolean {
	if (a === b) return true
	if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
	if (Array.isArray(a) || Array.isArray(b)) {
		return (
			Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((one, at) => same(one, b[at]))
		)
	}
	const keys = Object.keys(a)
	return (
		keys.length === Object.keys(b).length &&
		keys.every((key) => key in b && same(a[key as keyof typeof a], b[key as keyof typeof b]))
	)
}
