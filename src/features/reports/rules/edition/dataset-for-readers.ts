import type { Instant, PlainDate } from '../../../../foundation/plain-date.ts'

/*
 * A table of the public statistics as anyone may read it: values of their own, since it is kept as it was published and
 * leans on no type that changes with the house. What is hidden has no number, and one mark whatever it was hidden for.
 */

type Said = Readonly<Record<'sv' | 'en', string>>

export type DatasetForReaders = {
	/** The address, for good. */
	readonly slug: string
	readonly title: Said
	readonly about: Said
	readonly keywords: readonly Said[]
	readonly firstYear: number
	readonly lastYear: number
	readonly columns: readonly ColumnForReaders[]
	/** Codes and numbers in the order of the columns; null is not told. */
	readonly rows: readonly (readonly (string | number | null)[])[]
	readonly definition: {
		readonly id: string
		readonly version: number
		readonly name: Said
		readonly formula: Said
		readonly source: string
		readonly verified: boolean
	} | null
	/** What was known when it was counted. */
	readonly asOf: Instant
	readonly hiding: {
		readonly below: number
		readonly solver: string
		readonly digest: string
		readonly hidden: number
		readonly cells: number
	}
	/** This version's changes and those of all before. */
	readonly changes: readonly { readonly version: number; readonly on: PlainDate; readonly what: Said }[]
	readonly invented: boolean
}

export type ColumnForReaders = {
	/** The head of the column in a CSV file: English, snake_case. */
	readonly name: string
	readonly title: Said
	readonly role: 'dimension' | 'value' | 'mark'
	readonly datatype: 'string' | 'integer' | 'decimal' | 'gYear' | 'date'
	readonly codes: readonly { readonly code: string; readonly title: Said }[] | null
}
