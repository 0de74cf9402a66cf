import type { ReadFigure } from './figure.ts'

export type FigureProblem =
	| 'not-a-year'
	| 'year-not-begun'
	| 'not-a-sex'
	| 'not-an-age'
	| 'not-a-count'
	| 'not-a-number'
	| 'not-a-key-figure'
	| 'not-a-place'
	| 'figure-twice'
	| 'sexes-add-up-to-another'
	| 'more-than-executed'
	| 'fewer-than-homes'

/** Where a file cannot be believed: the row, and the column as the file itself calls it. */
export type FigureFault = {
	readonly row: number
	readonly column: string
	readonly problem: FigureProblem
	readonly found: string
}

/** All that a file says of this municipality. */
export type FigureFile = {
	readonly figures: readonly ReadFigure[]
	readonly faults: readonly FigureFault[]
	/** Rows about others, which are not ours to keep. */
	readonly elsewhere: number
	/** Figures that the file itself says are not told. */
	readonly untold: number
	/** What key figures are called, where the file says so. */
	readonly titles: Readonly<Record<string, string>>
	/** The file says that it is one page of several. */
	readonly goesOn: boolean
}

export type OwnMunicipality = { readonly code: string; readonly name: string }
