import { type CellName, type Measure, measures } from './measures.ts'
import type { EditionTable } from './tables.ts'

/** What binds numbers of different tables and years: everything here is known to whoever reads them. */
export type Links = {
	readonly balances: readonly {
		readonly start: CellName
		readonly entered: readonly CellName[]
		readonly left: readonly CellName[]
		readonly end: CellName
	}[]
	/** A number that is at least as many as others together. */
	readonly atLeast: readonly { readonly more: CellName; readonly parts: readonly CellName[] }[]
	/** Percentages that are published, of a part and its whole. */
	readonly shares: readonly { readonly part: CellName; readonly whole: CellName }[]
}

/** With how many decimals shares are told. */
export const shareDecimals = 1

/** Stock at a year's end is that of the year before, with those who came and without those who left, in all and by sex. */
export function linksOf(tables: readonly EditionTable[]): Links {
	const stock = tables.filter(
		({ measure, dimensions }) => measure === measures.homeless && dimensions[0]?.name === 'situation',
	)
	const prevented = tables.filter(({ measure }) => measure === measures.prevented)
	return {
		balances: stock.flatMap(({ year, dimensions }) => {
			const sexes = dimensions.find(({ name }) => name === 'sex')?.labels ?? []
			const has = (measure: Measure, sex: string | null) =>
				tables.some(
					(one) =>
						one.measure === measure &&
						one.year === year &&
						(sex === null || one.dimensions.some(({ labels }) => labels.includes(sex))),
				)
			return [null, ...sexes].map((sex) => {
				const labels: Readonly<Record<string, string>> = sex === null ? {} : { sex }
				const cells = (...of: Measure[]) =>
					of.filter((measure) => has(measure, sex)).map((measure) => ({ measure, year, labels }))
				return {
					start: { measure: measures.homeless, year: year - 1, labels },
					entered: cells(measures.inflow, measures.joined),
					left: cells(measures.outflow, measures.departed),
					end: { measure: measures.homeless, year, labels },
				}
			})
		}),
		atLeast: [
			...tables
				.filter(({ measure }) => measure === measures.childrenEvicted)
				.map(({ year }) => ({
					more: { measure: measures.childrenEvicted, year, labels: {} },
					parts: [{ measure: measures.evictions, year, labels: { children: 'yes' } }],
				})),
			...prevented.flatMap(({ year, dimensions }) =>
				stagesIn(dimensions).map((stage) => {
					const among = stage === 'enforcement-applied' ? 'applied-or-executed' : stage
					return {
						more: { measure: measures.closed, year, labels: { stage: among } },
						parts: [
							{ measure: measures.prevented, year, labels: { stage } },
							{ measure: measures.closed, year, labels: { stage: among, ending: 'outside' } },
						],
					}
				}),
			),
		],
		shares: prevented.flatMap(({ year, dimensions }) =>
			stagesIn(dimensions).map((stage) => ({
				part: { measure: measures.prevented, year, labels: { stage, confirmed: 'yes' } },
				whole: { measure: measures.prevented, year, labels: { stage } },
			})),
		),
	}
}

function stagesIn(dimensions: EditionTable['dimensions']): readonly string[] {
	return dimensions.find(({ name }) => name === 'stage')?.labels ?? []
}
