/** Rows keep the number that a spreadsheet shows for them: the header is usually 1. */
export type TableRow = { readonly row: number; readonly cells: readonly string[] }

export type Table = { readonly headers: readonly string[]; readonly rows: readonly TableRow[] }

/** Why a file is no table: `because` names it, row and column say where when the file was read that far. */
export type TableProblem = {
	readonly because:
		| 'file-empty'
		| 'file-too-large'
		| 'file-not-a-table'
		| 'file-quote-broken'
		| 'file-old-workbook'
	readonly row: number | null
	readonly column: string | null
}

/** Compares headers as people write them: case, accents, spaces, hyphens and underscores do not matter. */
export function foldHeader(header: string): string {
	return header
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[\s_-]+/g, ' ')
		.trim()
}
