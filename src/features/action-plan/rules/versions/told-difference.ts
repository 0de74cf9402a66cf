import { differenceBetween, type PartChange, same } from '../document/difference.ts'
import type { PlanDocument } from '../document/document.ts'
import { type KnownNames, type Names, namesIn } from './names.ts'
import { tellers, type Value } from './values.ts'

export type Part = PartChange['part']

/** A field on both sides: words, or values of which each is there or not. */
export type ToldField = { readonly field: string } & (
	| { readonly is: 'words'; readonly before: string; readonly after: string }
	| { readonly is: 'values'; readonly before: readonly Value[]; readonly after: readonly Value[] }
)

export type ToldChange = {
	readonly part: Part
	readonly id: string | null
	readonly change: PartChange['change']
	/** What it is called, as it is now or as it was before it went. */
	readonly name: string
	readonly key: string | null
	readonly fields: readonly ToldField[]
}

/** `shown` are the same two documents as the reader may see them: what differs is settled by the exact ones. */
type Side = { readonly exact: PlanDocument; readonly shown: PlanDocument }

type Row = Readonly<Record<string, unknown>>
type Teller = (row: Row, names: Names) => string | null | readonly Value[]

/**
 * What differs, told field by field: of what came all that it says, of what went all that it said, of what was changed
 * only that.
 */
export function toldDifference(before: Side, after: Side, known: KnownNames): ToldChange[] {
	const sides = {
		before: { document: before.shown, names: namesIn(before.shown, known) },
		after: { document: after.shown, names: namesIn(after.shown, known) },
	}
	return differenceBetween(before.exact, after.exact).map((change) => {
		const was = change.before === null ? null : rowIn(sides.before.document, change)
		const is = change.after === null ? null : rowIn(sides.after.document, change)
		const fields = fieldsOf(change.part).flatMap(([field, tell]): ToldField[] => {
			if (!isTold(field, change)) return []
			const told = bothSides(
				was === null ? null : tell(was, sides.before.names),
				is === null ? null : tell(is, sides.after.names),
			)
			return told === null || (change.part === 'costClasses' && same(told.before, told.after))
				? []
				: [{ field, ...told }]
		})
		const row = is ?? was ?? {}
		const { part, id } = change
		return { part, id, change: change.change, name: nameOf(row), key: textIn(row, 'key'), fields }
	})
}

/** Its key stands beside the name of what came or went, and the words of all classes of cost are one list. */
function isTold(field: string, { part, change, fields }: PartChange): boolean {
	if (change !== 'changed') return field !== 'key'
	return part === 'costClasses' || fields.some((one) => one.field === field)
}

function fieldsOf(part: Part): [string, Teller][] {
	// Each part's tellers take the rows of that part, which is what they are given.
	return Object.entries(tellers[part] as unknown as Readonly<Record<string, Teller>>)
}

function rowIn(document: PlanDocument, { part, id }: PartChange): Row | null {
	if (part === 'head') return document
	if (part === 'costClasses') {
		const texts = document.costClasses.map((one) => [`class-${one.class}`, one.text])
		return { 'class-1': '', 'class-2': '', 'class-3': '', ...Object.fromEntries(texts) }
	}
	return document[part].find((row) => row.id === id) ?? null
}

type BothSides = ToldField extends infer Field
	? Field extends unknown
		? Omit<Field, 'field'>
		: never
	: never

function bothSides(before: ReturnType<Teller>, after: ReturnType<Teller>): BothSides | null {
	if (Array.isArray(before) || Array.isArray(after)) {
		const [was, is] = [valuesIn(before), valuesIn(after)]
		return was.length + is.length === 0 ? null : { is: 'values', before: was, after: is }
	}
	const [was, is] = [textOf(before), textOf(after)]
	return was === '' && is === '' ? null : { is: 'words', before: was, after: is }
}

const valuesIn = (told: ReturnType<Teller>): readonly Value[] =>
	typeof told === 'string' || told === null ? [] : told
const textOf = (told: ReturnType<Teller>): string => (typeof told === 'string' ? told : '')

function nameOf(row: Row): string {
	return textIn(row, 'heading') ?? textIn(row, 'name') ?? textIn(row, 'title') ?? textIn(row, 'text') ?? ''
}

function textIn(row: Row, field: string): string | null {
	const found = row[field]
	return typeof found === 'string' && found !== '' ? found : null
}
