import type { SituationDefinition } from '../situations/definition.ts'
import { birthYearOf } from './doubles.ts'
import type { CountFormat, Filling, FormatColumn } from './formats.ts'
import type { CountedPerson } from './joined.ts'
import { type CountResults, isChild, resultsBy } from './results.ts'
import type { MeasureWeek } from './told.ts'
import { categoryOf } from './week.ts'

export type Cell = string | number | null
export type ExportSheet = {
	readonly name: 'people' | 'volumes'
	readonly heads: readonly string[]
	readonly rows: readonly (readonly Cell[])[]
}

/** The number of a person in clear, where the informant's ground lets it out; null else. */
export type NumberOf = (person: CountedPerson) => string | null

/** A national file: people row by row where the authority wants them so, numbers for what it collects as volumes. */
export function exportSheets(
	format: CountFormat,
	definition: SituationDefinition,
	people: readonly CountedPerson[],
	week: MeasureWeek,
	numberOf: NumberOf,
): ExportSheet[] {
	const results = resultsBy(definition, people, week)
	const volumes = volumeSheet(format, definition, results)
	return format.rows === 'numbers'
		? [volumes]
		: [peopleSheet(format, definition, people, week, numberOf), volumes]
}

function peopleSheet(
	format: CountFormat,
	definition: SituationDefinition,
	people: readonly CountedPerson[],
	week: MeasureWeek,
	numberOf: NumberOf,
): ExportSheet {
	const byPerson = new Set(
		definition.categories.filter(({ collected }) => collected === 'persons').map(({ number }) => number),
	)
	const rows = people
		.filter((person) => !isChild(person, week) && definition.populations[person.population] === 'in')
		.map((person) => ({ person, category: categoryOf(person, definition, week) }))
		.filter(({ category }) => byPerson.has(category))
		.map(({ person, category }, place) =>
			format.columns.map((column) => {
				const facts = {
					row: place + 1,
					category,
					number: format.identity === 'number' ? numberOf(person) : null,
				}
				return coded(column, fillingOf(column.from, person, format, facts))
			}),
		)
	return { name: 'people', heads: format.columns.map(({ head }) => head), rows }
}

type RowFacts = { readonly row: number; readonly category: number; readonly number: string | null }

function fillingOf(from: Filling, person: CountedPerson, format: CountFormat, facts: RowFacts): Cell {
	switch (from) {
		case 'row':
			return facts.row
		case 'category':
			return facts.category
		case 'identity-number':
			return facts.number
		// Who is told by number needs no other mark.
		case 'birth-date':
			return format.identity === 'none' || facts.number !== null ? null : person.bornOn
		case 'initials':
			return format.identity === 'none' || facts.number !== null ? null : person.initials
		case 'birth-year':
			return birthYearOf(person)
		case 'sex':
			return person.sex
		case 'place':
			return person.place
		case 'population':
			return person.population
		case 'contract-ends-on':
			return person.contractEndsOn
		case 'discharge-on':
			return person.dischargeOn
		case 'overstays':
			return person.overstays ? 'yes' : 'no'
		case 'told-by':
			return person.by.includes('unit') ? 'unit' : 'organisation'
		default: {
			const told = person.answers[from]
			return told === undefined ? null : typeof told === 'object' ? told.join(' ') : told
		}
	}
}

function coded({ codes }: FormatColumn, cell: Cell): Cell {
	return typeof cell === 'string' ? (codes?.[cell] ?? cell) : cell
}

/** Volumes of what the authority collects so; of everything where it wants numbers alone. */
function volumeSheet(
	format: CountFormat,
	definition: SituationDefinition,
	results: CountResults,
): ExportSheet {
	const wanted = definition.categories
		.filter(({ collected }) => format.rows === 'numbers' || collected === 'volumes')
		.map(({ number }) => number)
	const rows = results.situations
		.filter(({ category }) => wanted.includes(category))
		.map(({ category, women, men, sexUnknown, withChildren, total }) => [
			category,
			women,
			men,
			sexUnknown,
			withChildren,
			total,
		])
	return { name: 'volumes', heads: format.volumeHeads, rows }
}
