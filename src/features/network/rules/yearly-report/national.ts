import { referenceFigures } from '../comparison/reference-figures.ts'
import type { Country } from '../places/place.ts'
import type { NationalFigure } from './sources.ts'

/** One city's figures, plans' targets and what was published twice tell nothing of a country. */
const notOfTheCountry = /^(?:stockholm-|vasteras-|conversion)/

/** What others have published of a country, whole years up to the report's. */
export function nationalFigures(of: Country, until: number): NationalFigure[] {
	return referenceFigures
		.filter(
			({ country, period, year, measure }) =>
				country === of && period === String(year) && year <= until && !notOfTheCountry.test(measure),
		)
		.map(({ id, country, year, measure, value, unit, status, source }) => ({
			...{ id, country, year, measure, value, unit, status, source },
		}))
}
