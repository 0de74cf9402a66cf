import type { Refusal } from '../../../../foundation/refusal.ts'
import type { Table, TableRow } from '../../../../foundation/table.ts'
import { countIn, isOwn, isUntold, yearIn } from './cells.ts'
import { placesIn } from './columns.ts'
import { everybody, ownMeasures, type ReadFigure } from './figure.ts'
import type { FigureFault, FigureFile, FigureProblem, OwnMunicipality } from './figure-file.ts'
import { withoutSecond } from './without-second.ts'

const columns = {
	municipality: ['kommun', 'kommunkod', 'kommunnamn', 'municipality'],
	year: ['år', 'year'],
	executed: ['verkställda', 'verkställda avhysningar', 'avhysningar', 'executed', 'evictions'],
	withChildren: ['varav med barn', 'med barn', 'verkställda med barn', 'with children'],
	children: ['barn', 'antal barn', 'berörda barn', 'children'],
} as const

// The authority's own yearly figures begin later than the office.
const firstYear = 1990

/**
 * The enforcement authority's yearly figures: municipality, year, executed, with children, children. Refused as a whole without
 * the first three columns; a row that cannot be right says which column is wrong.
 */
export function readEvictions(
	{ headers, rows }: Table,
	own: OwnMunicipality,
	thisYear: number,
): FigureFile | Refusal<'columns-missing', { columns: string }> {
	const places = placesIn(headers, columns)
	const missing = places.missing(['municipality', 'year', 'executed'])
	if (missing !== null) return missing

	const ours = rows.filter(({ cells }) => isOwn(places.cell(cells, 'municipality'), own))
	const faults: FigureFault[] = []
	const found = ours.flatMap((row) => {
		const read = readRow(row, (column) => places.cell(row.cells, column), thisYear)
		if (!('problem' in read)) return read
		const { column, problem, found: cell } = read
		faults.push({ row: row.row, column: places.named(column), problem, found: cell })
		return []
	})
	const once = withoutSecond(found, () => places.named('year'))
	return {
		figures: once.figures,
		faults: [...faults, ...once.faults],
		elsewhere: rows.length - ours.length,
		untold: once.figures.filter(({ value }) => value === null).length,
		titles: {},
		goesOn: false,
	}
}

type Column = keyof typeof columns
type RowFault = { readonly column: Column; readonly problem: FigureProblem; readonly found: string }

function readRow(
	{ row }: TableRow,
	cell: (column: Column) => string,
	thisYear: number,
): readonly ReadFigure[] | RowFault {
	const fault = (column: Column, problem: FigureProblem): RowFault => ({
		...{ column, problem, found: cell(column) },
	})
	const year = yearIn(cell('year'))
	if (year === null || year < firstYear) return fault('year', 'not-a-year')
	if (year > thisYear) return fault('year', 'year-not-begun')
	const executed = countIn(cell('executed'))
	if (executed === null) return fault('executed', 'not-a-count')
	const withChildren = countIn(cell('withChildren'))
	if (withChildren === null && !isUntold(cell('withChildren'))) return fault('withChildren', 'not-a-count')
	if (withChildren !== null && withChildren > executed) return fault('withChildren', 'more-than-executed')
	const children = countIn(cell('children'))
	if (children === null && !isUntold(cell('children'))) return fault('children', 'not-a-count')
	if (children !== null && withChildren !== null && children < withChildren) {
		return fault('children', 'fewer-than-homes')
	}
	const told = { executed, withChildren, children }
	return ownMeasures.evictions.map((measure) => ({ row, measure, year, ...everybody, value: told[measure] }))
}
