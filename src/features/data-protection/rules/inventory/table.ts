/** What a column holds: who somebody is, how they are reached, somebody's words, a fact about them, or what the house itself needs. */
export type ColumnKind = 'identity' | 'contact' | 'words' | 'fact' | 'technical'

/** How long a row is kept; what each class means stands in `rules/retention`. */
export type RetentionClass =
	| 'person'
	| 'figures'
	| 'notice'
	| 'misdirected'
	| 'count'
	| 'log'
	| 'mail'
	| 'day'
	| 'upload'
	| 'invitation'
	| 'consultation'
	| 'contact'
	| 'agreement'
	| 'meeting'
	| 'employment'
	| 'year'
	| 'stock'
	| 'house'

/** A row leads where the other table's row has `at` equal to this row's `by`. */
export type Lead = { readonly by: string; readonly to: string; readonly at: string }

/** One table of people's rows: how a row leads to its person, how long it is kept and what each column is. */
export type Table = {
	readonly schema: 'named' | 'audit' | 'signin'
	readonly name: string
	/** The key of its heading in words (`inventory.headings`). */
	readonly heading: string
	readonly retention: RetentionClass
	/** Towards `person`, directly or by the way of another table; none when no row is about somebody's matter. */
	readonly leads: readonly Lead[]
	readonly columns: Readonly<Record<string, ColumnKind>>
}

type Told = {
	readonly schema?: Table['schema']
	readonly leads?: readonly string[]
} & Partial<Record<ColumnKind, string>>

const kinds: readonly ColumnKind[] = ['identity', 'contact', 'words', 'fact', 'technical']

/** Told shortly: a lead as `column>table` or `column>table.column`, columns by what they are. */
export function table(name: string, retention: RetentionClass, told: Told): Table {
	return {
		schema: told.schema ?? 'named',
		name,
		heading: name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()),
		retention,
		leads: (told.leads ?? []).map(readLead),
		columns: Object.fromEntries(
			kinds.flatMap((kind) => (told[kind]?.split(' ') ?? []).map((column) => [column, kind])),
		),
	}
}

function readLead(told: string): Lead {
	const [by = '', target = ''] = told.split('>')
	const [to = '', at = 'id'] = target.split('.')
	return { by, to, at }
}
