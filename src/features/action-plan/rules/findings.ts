/** Something in a file, where it stands, and what stood there. Words for `because` stand under `findings`. */
export type Finding = {
	readonly file: string
	/** As a spreadsheet shows it: the header is 1. Null when the whole file is meant. */
	readonly row: number | null
	/** The header as the file writes it, or the field's path in JSON. */
	readonly column: string | null
	readonly because: string
	readonly found: string | null
}

/** Collects what stops the reading and what only deserves a word. */
export class Findings {
	readonly problems: Finding[] = []
	readonly warnings: Finding[] = []

	/** What stops the reading, from the top of the file. */
	problemsByRow(): Finding[] {
		return this.problems.toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0))
	}
}
