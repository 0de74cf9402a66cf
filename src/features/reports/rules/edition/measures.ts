/** What is counted, by definition and version: a figure of an indicator and a table's cell of the same name are one number. */
export const measures = {
	homeless: 'homeless-on-list@1',
	children: 'children-in-homelessness@1',
	inflow: 'homeless-inflow@1',
	outflow: 'homeless-outflow@1',
	joined: 'homeless-joined@1',
	departed: 'homeless-departed@1',
	evictions: 'evictions-executed@1',
	childrenEvicted: 'children-evicted@1',
	closed: 'cases-closed@1',
	prevented: 'prevented-180@1',
} as const
export type Measure = (typeof measures)[keyof typeof measures]

/** One number of an edition: what is counted of a year, and the labels that narrow it; without labels it is the total. */
export type CellName = {
	readonly measure: Measure
	readonly year: number
	readonly labels: Readonly<Record<string, string>>
}

/** Totals are said by leaving them out, so that a cell has one name in every table. */
export function keyOf({ measure, year, labels }: CellName): string {
	const said = Object.entries(labels).filter(([, label]) => label !== total)
	return [measure, year, ...said.sort(([a], [b]) => (a < b ? -1 : 1)).flat()].join(' ')
}

/** The engine's name of a sum, and the one that readers meet. */
export const total = 'Total'
export const readersTotal = 'total'

type Definition = { readonly id: string; readonly version: number }

/** The cells whose meaning is exactly that of a definition's counted figure: how many people or events of a year. */
const figures: Readonly<Record<string, Omit<CellName, 'year'>>> = {
	'homeless-on-list@1': { measure: measures.homeless, labels: {} },
	'acutely-homeless-on-list@1': { measure: measures.homeless, labels: { situation: 'acute-layer' } },
	'children-in-homelessness@1': { measure: measures.children, labels: {} },
	'homeless-inflow@1': { measure: measures.inflow, labels: {} },
	'first-time-homeless@1': { measure: measures.inflow, labels: { reason: 'new' } },
	'homeless-outflow@1': { measure: measures.outflow, labels: {} },
	'housed-from-list@1': { measure: measures.outflow, labels: { reason: 'housed' } },
	'evictions-executed@1': { measure: measures.evictions, labels: {} },
	'children-evicted@1': { measure: measures.childrenEvicted, labels: {} },
	'cases-averted@1': { measure: measures.closed, labels: { ending: 'kept' } },
}

/** Every cell of the years that is a figure of its own, whether a table has a row for it or not. */
export function cellsOfFigures(years: readonly number[]): CellName[] {
	return years.flatMap((year) => Object.values(figures).map((one) => ({ ...one, year })))
}

/** The stages whose share of prevented evictions is a figure of its own, by the check that editions tell. */
const preventedStages = ['arrears-notice', 'termination-served', 'enforcement-applied'] as const

/** Every cell that a figure tells something of: its own, or the part and the whole of a share. */
export function cellsBehind(definition: Definition, year: number): CellName[] {
	const own = cellOfFigure(definition, year)
	if (own !== null) return [own]
	const stage = preventedStages.find((one) => definition.id === `prevented-180-${one}`)
	return stage === undefined
		? []
		: [
				{ measure: measures.prevented, year, labels: { stage, confirmed: 'yes' } },
				{ measure: measures.prevented, year, labels: { stage } },
			]
}

const additive: readonly Measure[] = [
	...[measures.inflow, measures.outflow, measures.evictions, measures.childrenEvicted, measures.closed],
]

/** The cell that a counted figure of the year is; null where no table of ours has it. */
export function cellOfFigure({ id, version }: Definition, year: number): CellName | null {
	const found = figures[`${id}@${version}`]
	return found === undefined ? null : { ...found, year }
}

/** Whether a part of a year is a part of the year's number: events are, those who are there on a day are not. */
export function addsUpOverTheYear({ measure }: CellName): boolean {
	return additive.includes(measure)
}
