import { dayOf } from '../../../foundation/plain-date.ts'
import {
	type Cell,
	type Column,
	type Dataset,
	keyOf,
	type OpenVersion,
	titleOf,
	yearColumn,
} from './dataset.ts'

/** What Kolada calls everybody, women and men. */
type Gender = 'T' | 'K' | 'M'

const genders: Readonly<Record<string, Gender>> = {
	...{ total: 'T', women: 'K', woman: 'K', female: 'K', men: 'M', man: 'M', male: 'M' },
}

/** As Kolada's API answers about a key figure (version 3). */
export type Kpi = {
	readonly id: string
	readonly title: string
	readonly description: string
	readonly is_divided_by_gender: boolean
	readonly municipality_type: 'K'
	readonly auspices: 'X'
	readonly operating_area: string
	readonly perspective: string
	readonly publication_date: string
	readonly publ_period: string
}

export type KoladaData = {
	readonly kpi: string
	readonly municipality: string
	readonly period: number
	readonly values: readonly KoladaValue[]
}

/** Why there is no number: `Missing` is Kolada's word; `Private` is ours, for what is hidden for the sake of few people. */
export type KoladaValue = {
	readonly gender: Gender
	readonly count: number
	readonly status: '' | 'Private' | 'Missing'
	readonly value: number | null
}

/** The key figures of one dataset, and what each was by year. */
export type KoladaSeries = { readonly kpi: Kpi; readonly data: readonly KoladaData[] }

/** No key figure of Kolada's begins so: ours are never taken for theirs. */
export const ownPrefix = 'BOFAST'

/**
 * A dataset as Kolada shapes it: a key figure for each combination of what is neither year nor sex. Only what stands
 * in the published rows; a sex that Kolada has no letter for is left out.
 */
export function koladaOf(version: OpenVersion, municipality: string): KoladaSeries[] {
	const { dataset } = version
	const years = yearColumn(dataset)
	if (years === null) return []
	const at = (column: Column) => dataset.columns.indexOf(column)
	const sex = keyOf(dataset).find(({ name }) => name === 'sex' || name === 'gender') ?? null
	const parts = keyOf(dataset).filter((column) => column !== years && column !== sex)
	return dataset.columns
		.filter(({ role }) => role === 'value')
		.flatMap((value) => {
			const groups = Map.groupBy(dataset.rows, (row) => idOf(dataset, value, parts, row))
			return [...groups].map(([id, rows]) => ({
				kpi: kpiOf(version, value, parts, rows[0] ?? [], { id, byGender: sex !== null }),
				data: [...Map.groupBy(rows, (row) => Number(row[at(years)]))].map(([period, ofYear]) => ({
					...{ kpi: id, municipality, period },
					values: ofYear.flatMap((row) => {
						const gender = sex === null ? 'T' : genderOf(row[at(sex)] ?? null)
						return gender === null ? [] : [cellOf(gender, dataset, row, row[at(value)] ?? null)]
					}),
				})),
			}))
		})
}

function genderOf(cell: Cell): Gender | null {
	const code = String(cell)
	return Object.hasOwn(genders, code) ? (genders[code] ?? null) : null
}

function cellOf(gender: Gender, dataset: Dataset, row: Dataset['rows'][number], value: Cell): KoladaValue {
	if (typeof value === 'number') return { gender, count: 1, status: '', value }
	const mark = dataset.columns.findIndex(({ role }) => role === 'mark')
	return { gender, count: 1, status: row[mark] === 'withheld' ? 'Private' : 'Missing', value: null }
}

type Row = Dataset['rows'][number]

const codesOf = (dataset: Dataset, parts: readonly Column[], row: Row) =>
	parts.map((column) => ({ column, code: row[dataset.columns.indexOf(column)] ?? null }))

/** Letters that lists and addresses are split at are no part of a name. */
function idOf({ slug, ...dataset }: Dataset, value: Column, parts: readonly Column[], row: Row): string {
	const told = codesOf({ slug, ...dataset }, parts, row).map(({ column, code }) => `${column.name}=${code}`)
	return [ownPrefix, slug, value.name, ...told].join('.').replace(/[,/?#%\s]/g, '-')
}

function kpiOf(
	{ dataset, publishedAt }: OpenVersion,
	value: Column,
	parts: readonly Column[],
	row: Row,
	{ id, byGender }: { readonly id: string; readonly byGender: boolean },
): Kpi {
	const told = codesOf(dataset, parts, row).map(
		({ column, code }) => `${column.title.sv.toLocaleLowerCase('sv')}: ${titleOf(column, code, 'sv')}`,
	)
	const { definition, hiding } = dataset
	return {
		id,
		title: [`${dataset.title.sv}, ${value.title.sv.toLocaleLowerCase('sv')}`, ...told].join(', '),
		description: [
			dataset.about.sv,
			definition?.formula.sv ?? '',
			`Kommunens eget nyckeltal, inte Koladas. Tal under ${hiding.below} kan inte räknas fram.`,
		]
			.filter((text) => text !== '')
			.join(' '),
		...{ is_divided_by_gender: byGender, municipality_type: 'K', auspices: 'X' },
		...{ operating_area: 'Hemlöshet', perspective: 'Volymer' },
		...{ publication_date: dayOf(publishedAt, 'Europe/Stockholm'), publ_period: String(dataset.lastYear) },
	}
}
