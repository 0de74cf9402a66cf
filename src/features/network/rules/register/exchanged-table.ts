/**
 * How a column stands in the document; with `?` it may be null. `sealed` is kept under the house's own key and stands open in
 * the document, which therefore is kept as a list of addresses is kept. `bytes` are base64.
 */
type Known =
	| 'id'
	| 'text'
	| 'texts'
	| 'day'
	| 'time'
	| 'yes-no'
	| 'whole'
	| 'number'
	| 'object'
	| 'bytes'
	| 'sealed'
export type ColumnKind = Known | `${Known}?`

export type ExchangedValue = string | number | boolean | null | object
export type ExchangedRow = Readonly<Record<string, ExchangedValue>>

/** The row that a row belongs to: it goes out with that one, and is destroyed with what that one loses. */
export type Belonging = {
	readonly table: string
	/** The columns that are that row's key. */
	readonly by: readonly string[]
	/** From when on nothing more comes in of what belongs to a row that is here already, nor changes. */
	readonly until: (here: ExchangedRow) => boolean
	/** When the document says this of the row, what belongs to it here is destroyed. */
	readonly gone?: (told: ExchangedRow) => boolean
}

export type ExchangedTable = {
	/** As the database names it, with its schema. */
	readonly table: string
	readonly columns: Readonly<Record<string, ColumnKind>>
	/** By which a row is known. */
	readonly key: readonly string[]
	/** By which a row of another origin is the same thing here: it then keeps the id that it has here. */
	readonly alike?: readonly string[]
	/** Rows that stand once they are there. */
	readonly fixed?: true
	/** Rows that stand once this is so of them here. */
	readonly stands?: (here: ExchangedRow, told: ExchangedRow) => boolean
	/** What may still be told of a row that otherwise stands: that it has ended, by the first of these, and what is said of it. */
	readonly ends?: readonly [string, ...string[]]
	readonly of?: Belonging
	/** Rows go out when this column says something. */
	readonly only?: string
	/** What a row has until all that belongs to it is in: what is frozen takes nothing more. */
	readonly first?: ExchangedRow
	/** Columns that belong to the house and not to the register: who typed it there, secrets of its links. */
	readonly left?: readonly string[]
	/** Those of whom an account must be named, and when: it is the account that brings the row in. */
	readonly who?: Readonly<Record<string, (row: ExchangedRow) => boolean>>
	/** Rows that nobody but a member writes, of which the secretariat may bring in whole ones. */
	readonly ofMembers?: true
}

export const always = () => true
