import type { Refusal } from '../../../../foundation/refusal.ts'
import type { Table, TableRow } from '../../../../foundation/table.ts'
import { agesIn, countIn, isOwn, isUntold, sexIn, yearIn } from './cells.ts'
import { placesIn } from './columns.ts'
import type { ReadFigure } from './figure.ts'
import type { FigureFault, FigureFile, FigureProblem, OwnMunicipality } from './figure-file.ts'
import { sexesThatDoNotAddUp } from './sexes-add-up.ts'
import { withoutSecond } from './without-second.ts'

const columns = {
	region: ['region', 'kommun', 'kommunkod', 'municipality'],
	age: ['ålder', 'åldersgrupp', 'age'],
	sex: ['kön', 'sex'],
	year: ['år', 'tid', 'year'],
	people: ['folkmängd', 'antal', 'antal personer', 'invånare', 'population', 'people'],
} as const

type YearColumn = { readonly at: number; readonly year: number; readonly header: string }

/**
 * How many live here, by year and, where told, sex and age: one row for each number as Statistics Sweden writes it (region,
 * ålder, kön, år, folkmängd), or a column for each year. Ages and sexes may be left out, and so may the region where the file
 * is about nobody else. Refused as a whole: columns-missing.
 */
export function readPopulation(
	{ headers, rows }: Table,
	own: OwnMunicipality,
	thisYear: number,
): FigureFile | Refusal<'columns-missing', { columns: string }> {
	const places = placesIn(headers, columns)
	const years = yearColumns(headers)
	const wide = years.length > 0 && !places.has('year')
	const missing = wide ? null : places.missing(['year', 'people'])
	if (missing !== null) return missing

	const ours = places.has('region')
		? rows.filter(({ cells }) => isOwn(places.cell(cells, 'region'), own))
		: rows
	const found: ReadFigure[] = []
	const faults: FigureFault[] = []
	let untold = 0

	const read = (row: TableRow, told: { year: string; people: string; inYear: string; inPeople: string }) => {
		const fault = (column: string, problem: FigureProblem, cell: string) =>
			void faults.push({ row: row.row, column, problem, found: cell })
		const year = yearIn(told.year)
		if (year === null) return fault(told.inYear, 'not-a-year', told.year)
		if (year > thisYear) return fault(told.inYear, 'year-not-begun', told.year)
		const [sexCell, ageCell] = [places.cell(row.cells, 'sex'), places.cell(row.cells, 'age')]
		const sex = sexIn(sexCell)
		if (sex === null) return fault(places.named('sex'), 'not-a-sex', sexCell)
		const ages = agesIn(ageCell)
		if (ages === null) return fault(places.named('age'), 'not-an-age', ageCell)
		if (isUntold(told.people)) {
			untold += 1
			return
		}
		const value = countIn(told.people)
		if (value === null) return fault(told.inPeople, 'not-a-count', told.people)
		found.push({ row: row.row, measure: 'people', year, sex, ...ages, value })
	}

	for (const row of ours) {
		if (wide) {
			for (const { at, year, header } of years) {
				const people = (row.cells[at] ?? '').trim()
				read(row, { year: String(year), people, inYear: header, inPeople: header })
			}
		} else {
			const [inYear, inPeople] = [places.named('year'), places.named('people')]
			const [year, people] = [places.cell(row.cells, 'year'), places.cell(row.cells, 'people')]
			read(row, { year, people, inYear, inPeople })
		}
	}
	const columnOf = ({ year }: { year: number }) =>
		years.find((one) => wide && one.year === year)?.header ?? places.named('people')
	const once = withoutSecond(found, columnOf)
	return {
		figures: once.figures,
		faults: [...faults, ...once.faults, ...sexesThatDoNotAddUp(once.figures, columnOf)],
		elsewhere: rows.length - ours.length,
		untold,
		titles: {},
		goesOn: false,
	}
}

/** `2024`, `Folkmängd 2024`. */
function yearColumns(headers: readonly string[]): YearColumn[] {
	return headers.flatMap((header, at) => {
		const found = /^(?:(?:folkmängd|antal|population)\s+)?(\d{4})$/i.exec(header.trim())
		return found === null ? [] : [{ at, year: Number(found[1]), header }]
	})
}
