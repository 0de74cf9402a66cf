import type { ColumnKind } from '../inventory/table.ts'
import { type FoundRow, idsIn } from './gather-rows.ts'
import { type NearProtected, nobodyProtected } from './near-protected.ts'
import { type About, type MaskReason, type MaskSection, sectionOf, suggestMask } from './suggest-mask.ts'

export type FieldValue = string | number | boolean | readonly unknown[] | { readonly [key: string]: unknown }

type ExtractField = {
	readonly name: string
	readonly kind: ColumnKind
	readonly value: FieldValue
	/** A file in base64 instead of words. */
	readonly isFile: boolean
	readonly because: MaskReason | null
}

/** One row in the document, by a key that holds as long as the document does. */
export type Piece = {
	readonly key: string
	readonly table: string
	readonly heading: string
	readonly earlierTo: string | null
	readonly fields: readonly ExtractField[]
}

export type Extract = { readonly pieces: readonly Piece[] }

/** Opens a sealed value of a row: words, or the bytes of a file; null when it cannot be opened. */
export type Open = (bytes: string) => { readonly words: string } | { readonly file: string } | null

/** What was found, without what the house itself needs, each field with why it may be somebody else's. */
export function composeExtract(
	found: readonly FoundRow[],
	personIds: readonly string[],
	open: Open,
	near: NearProtected = nobodyProtected,
): Extract {
	const own = new Set(personIds)
	const childOf = new Map(
		found
			.filter(({ table }) => table.name === 'case_child')
			.map(({ row }) => [String(row.id), String(row.child_id)]),
	)
	const counts = new Map<string, number>()
	const pieces = found.flatMap((one) => {
		const { table, row, earlierTo } = one
		const about = aboutWhom(peopleOf(one, childOf), own)
		const protectedNear = near.has(one) ? 'here' : near.anybody ? 'somewhere' : null
		const fields = Object.entries(table.columns).flatMap(([name, kind]) => {
			if (kind === 'technical') return []
			const told = fieldValue(row[name], open)
			if (told === null) return []
			const { value, isFile } = told
			const because = suggestMask({ table, column: name, kind, about, isFile, protectedNear })
			return [{ name, kind, value, isFile, because }]
		})
		if (fields.length === 0) return []
		const number = (counts.get(table.name) ?? 0) + 1
		counts.set(table.name, number)
		return [{ key: `${table.name}.${number}`, table: table.name, heading: table.heading, earlierTo, fields }]
	})
	return { pieces }
}

/** Whom a row is about by its own columns, where it says so. */
function peopleOf({ table, row }: FoundRow, childOf: ReadonlyMap<string, string>): string[] {
	return table.leads.flatMap(({ by, to, at }) => {
		const ids = idsIn(row[by])
		if (to === 'person' && at === 'id') return ids
		return to === 'case_child' ? ids.flatMap((id) => childOf.get(id) ?? []) : []
	})
}

function aboutWhom(people: readonly string[], own: ReadonlySet<string>): About {
	if (people.length === 0) return 'unsaid'
	if (people.every((id) => own.has(id))) return 'own'
	return people.some((id) => own.has(id)) ? 'several' : 'another'
}

function fieldValue(kept: unknown, open: Open): { value: FieldValue; isFile: boolean } | null {
	if (kept === null || kept === undefined || kept === '') return null
	if (Array.isArray(kept) && kept.length === 0) return null
	if (typeof kept === 'string' && kept.startsWith('\\x')) {
		const opened = open(kept)
		if (opened === null) return null
		return 'words' in opened ? { value: opened.words, isFile: false } : { value: opened.file, isFile: true }
	}
	return { value: kept as FieldValue, isFile: false }
}

/** What was decided about one field: shown, masked by a section, or shown but for some passages. */
export type Decision = {
	readonly piece: string
	readonly field: string
	readonly shown: boolean
	readonly section: MaskSection | null
	readonly struck: readonly string[]
	readonly note: string
}

const placeOf = (piece: string, field: string) => `${piece} ${field}`

/** What somebody has still to decide: suggested, and not answered. */
export function undecidedIn(
	{ pieces }: Extract,
	decisions: readonly Decision[],
): { piece: Piece; field: ExtractField }[] {
	const decided = new Set(decisions.map(({ piece, field }) => placeOf(piece, field)))
	return pieces.flatMap((piece) =>
		piece.fields
			.filter(({ name, because }) => because !== null && !decided.has(placeOf(piece.key, name)))
			.map((field) => ({ piece, field })),
	)
}

export type GivenField =
	| { readonly name: string; readonly is: 'shown'; readonly value: FieldValue; readonly isFile: boolean }
	| { readonly name: string; readonly is: 'masked'; readonly section: MaskSection }
	| { readonly name: string; readonly is: 'part'; readonly value: string; readonly section: MaskSection }

export type GivenPiece = Omit<Piece, 'fields'> & { readonly fields: readonly GivenField[] }

const bar = '\u2588\u2588\u2588\u2588'

/** As the person is given it. What is suggested and undecided is masked: nothing goes out by oversight. */
export function maskExtract({ pieces }: Extract, decisions: readonly Decision[]): GivenPiece[] {
	const decided = new Map(decisions.map((one) => [placeOf(one.piece, one.field), one]))
	return pieces.map((piece) => ({
		...piece,
		fields: piece.fields.map((field): GivenField => {
			const { name, value, isFile, because } = field
			const decision = decided.get(placeOf(piece.key, name))
			if (decision === undefined) {
				return because === null
					? { name, is: 'shown', value, isFile }
					: { name, is: 'masked', section: sectionOf[because] }
			}
			const section = decision.section ?? 'osl-26-1'
			if (!decision.shown) return { name, is: 'masked', section }
			if (decision.struck.length === 0) return { name, is: 'shown', value, isFile }
			const words = typeof value === 'string' ? value : JSON.stringify(value)
			return {
				name,
				is: 'part',
				section,
				value: decision.struck.reduce((text, out) => text.replaceAll(out, bar), words),
			}
		}),
	}))
}

/** Passages to strike, one a line, as they stand in the words; null when one of them is not there. */
export function passagesIn(value: FieldValue, lines: string): string[] | null {
	const words = typeof value === 'string' ? value : JSON.stringify(value)
	const passages = lines
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '')
	return passages.every((passage) => words.includes(passage))
		? passages.toSorted((a, b) => b.length - a.length)
		: null
}
