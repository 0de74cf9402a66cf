/** Whose figures they are. */
export const figureSources = ['population', 'kolada', 'evictions'] as const
export type FigureSource = (typeof figureSources)[number]

export const figureSexes = ['all', 'woman', 'man'] as const
export type FigureSex = (typeof figureSexes)[number]

/** Of what, of which year and of whom a figure is; a last age of null has no end. */
export type FigurePlace = {
	readonly measure: string
	readonly year: number
	readonly sex: FigureSex
	readonly fromAge: number
	readonly toAge: number | null
}

/** Null where its source says that it is not told: not zero. */
export type OutsideFigure = FigurePlace & { readonly value: number | null }

/** A figure and the row of the file that says it, numbered as a spreadsheet shows it. */
export type ReadFigure = OutsideFigure & { readonly row: number }

export const everybody = { sex: 'all', fromAge: 0, toAge: null } as const

/** The same for the same figure: what tells one from another. */
export function placeKey({ measure, year, sex, fromAge, toAge }: FigurePlace): string {
	return [measure, year, sex, fromAge, toAge ?? ''].join('|')
}

/** What is called by a name of ours; key figures are called as their publisher does. */
export const ownMeasures = {
	population: ['people'],
	evictions: ['executed', 'withChildren', 'children'],
} as const
