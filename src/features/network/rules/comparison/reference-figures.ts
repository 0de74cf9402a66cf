import type { Country } from '../places/place.ts'
import { type ReferenceSource, referenceSources } from './reference-sources.ts'

/*
 * Figures of whole countries as others have published them, carried over once with where they were read and how sure that is.
 * They are counted in other ways than what municipalities release, and stand beside it, never in it.
 */

/**
 * `verified` read in the source · `rounded` told there as a round number · `computed` a sum or difference of what is told there ·
 * `secondary` read in another's account · `memory` not found again.
 */
export type ReferenceStatus = 'verified' | 'rounded' | 'computed' | 'secondary' | 'memory'

const shares = ['share-men', 'share-street', 'share-hostels', 'conversion', 'conversion-target'] as const
const perTenThousand = ['homeless-rate', 'children-evicted-rate'] as const

const rows = [
	['SE', '2011', 'homeless', 34_000, 'rounded', 'arbetet'],
	['SE', '2011', 'situation-1', 4500, 'rounded', 'arbetet'],
	['SE', '2011', 'situation-2', 5600, 'memory', null],
	['SE', '2011', 'situation-3', 13_900, 'memory', 'arbetet'],
	['SE', '2011', 'situation-4', 6800, 'memory', null],
	['SE', '2017', 'homeless', 33_250, 'verified', 'board2017'],
	['SE', '2017', 'situation-1', 5935, 'secondary', 'blog2017'],
	['SE', '2017', 'situation-2', 4899, 'memory', null],
	['SE', '2017', 'situation-3', 15_838, 'memory', null],
	['SE', '2017', 'situation-4', 5726, 'memory', null],
	['SE', '2017', 'share-men', 0.62, 'verified', 'board2017'],
	['SE', '2017', 'children-of-homeless', 24_000, 'verified', 'board2017'],
	['SE', '2017', 'homeless-rate', 38.6, 'verified', 'jarva'],
	['SE', '2023', 'homeless', 27_380, 'rounded', 'jarva'],
	['SE', '2023', 'children-of-homeless', 9400, 'rounded', 'board2023'],
	['SE', '2023', 'children-with-parents', 1800, 'rounded', 'board2023'],
	['SE', '2023', 'stockholm-homeless', 2685, 'verified', 'jarva'],
	['SE', '2023', 'stockholm-situation-1', 785, 'verified', 'jarva'],
	['SE', '2023', 'stockholm-situation-3', 1300, 'rounded', 'jarva'],
	['SE', '2023', 'homeless-rate', 26, 'verified', 'jarva'],
	['SE', '2011', 'children-evicted', 663, 'verified', 'arbetet'],
	['SE', '2013', 'children-evicted', 504, 'verified', 'cision'],
	['SE', '2013', 'evictions-with-children', 287, 'verified', 'cision'],
	['SE', '2015', 'evictions', 2224, 'verified', 'pt'],
	['SE', '2015', 'children-evicted', 472, 'verified', 'pt'],
	['SE', '2016', 'evictions', 2117, 'verified', 'pt'],
	['SE', '2016', 'children-evicted', 387, 'verified', 'pt'],
	['SE', '2020', 'evictions', 2106, 'verified', 'landetsFria'],
	['SE', '2020', 'children-evicted', 449, 'computed', 'nyheter24'],
	['SE', '2021', 'evictions', 2560, 'verified', 'landetsFria'],
	['SE', '2021', 'children-evicted', 572, 'verified', 'nyheter24'],
	['SE', '2022', 'evictions', 2523, 'verified', 'landetsFria'],
	['SE', '2022', 'eviction-applications', 6263, 'verified', 'landetsFria'],
	['SE', '2022', 'children-evicted-rate', 2.62, 'verified', 'enforcement'],
	['SE', '2018', 'children-evicted-rate', 2.08, 'verified', 'enforcement'],
	['SE', '2023', 'evictions', 2768, 'verified', 'enforcement2024'],
	['SE', '2023', 'children-evicted', 674, 'verified', 'enforcement2024'],
	['SE', '2023', 'eviction-applications', 6923, 'verified', 'enforcement2024'],
	['SE', '2023H1', 'evictions-first-published', 1403, 'verified', 'enforcement'],
	['SE', '2023H1', 'evictions-revised', 1437, 'verified', 'herald'],
	['SE', '2015', 'vasteras-homeless', 888, 'verified', 'vasteras'],
	['SE', '2019', 'vasteras-homeless-target', 750, 'verified', 'vasteras'],
	['SE', '2015', 'vasteras-rough-sleepers', 97, 'verified', 'vasteras'],
	['SE', '2019', 'vasteras-rough-sleepers-target', 60, 'verified', 'vasteras'],
	['SE', '2015', 'vasteras-evictions', 22, 'verified', 'vasteras'],
	['SE', '2019', 'vasteras-evictions-target', 20, 'verified', 'vasteras'],
	['SE', '2015', 'vasteras-children-evicted', 17, 'verified', 'vasteras'],
	['SE', '2019', 'vasteras-children-evicted-target', 0, 'verified', 'vasteras'],
	['SE', '2015', 'vasteras-homes', 94, 'verified', 'vasteras'],
	['SE', '2019', 'vasteras-homes-target', 200, 'verified', 'vasteras'],
	['SE', '2015', 'conversion', 0.74, 'verified', 'vasteras'],
	['SE', '2019', 'conversion-target', 0.85, 'verified', 'vasteras'],
	['SE', '2015', 'vasteras-breakdowns', 4, 'verified', 'vasteras'],
	['SE', '2019', 'vasteras-breakdowns-target', 3, 'verified', 'vasteras'],
	['DK', '2009', 'homeless', 4998, 'verified', 'blaakors'],
	['DK', '2011', 'homeless', 5290, 'memory', 'vive'],
	['DK', '2013', 'homeless', 5820, 'computed', 'pdf9'],
	['DK', '2015', 'homeless', 6138, 'verified', 'pdf9'],
	['DK', '2015', 'women', 1325, 'verified', 'womens'],
	['DK', '2017', 'homeless', 6635, 'verified', 'sfi'],
	['DK', '2017', 'women', 1633, 'verified', 'sn'],
	['DK', '2017', 'age-18-24', 1278, 'verified', 'sn'],
	['DK', '2019', 'homeless', 6431, 'verified', 'middelfart'],
	['DK', '2019', 'street', 732, 'verified', 'middelfart'],
	['DK', '2022', 'homeless', 5789, 'verified', 'middelfart'],
	['DK', '2022', 'street', 535, 'verified', 'blaakors'],
	['DK', '2022', 'hostels', 2984, 'verified', 'blaakors'],
	['DK', '2022', 'age-18-24', 744, 'verified', 'blaakors'],
	['DK', '2022', 'migrants', 322, 'verified', 'blaakors'],
	['DK', '2024', 'homeless', 5989, 'secondary', 'trends'],
	['DK', '2024', 'share-street', 0.08, 'secondary', 'trends'],
	['DK', '2024', 'share-hostels', 0.45, 'secondary', 'trends'],
	['NO', '2005', 'homeless', 5500, 'verified', 'sintef'],
	['NO', '2012', 'homeless', 6259, 'verified', 'hioa'],
	['NO', '2012', 'children-with-parents', 679, 'verified', 'veiviseren'],
	['NO', '2016', 'homeless', 3909, 'verified', 'veiviseren'],
	['NO', '2016', 'children-with-parents', 229, 'verified', 'veiviseren'],
	['NO', '2020', 'homeless', 3325, 'memory', null],
	['FI', '2012', 'living-alone', 7850, 'verified', 'ara2012'],
	['FI', '2016', 'living-alone', 6650, 'verified', 'ara2016'],
	['FI', '2017', 'homeless', 7112, 'verified', 'asuntoensin'],
	['FI', '2017', 'living-alone', 6615, 'verified', 'asuntoensin'],
	['FI', '2017', 'in-families', 497, 'verified', 'asuntoensin'],
	['FI', '2018', 'homeless', 5482, 'verified', 'docslib'],
	['FI', '2018', 'living-alone', 4882, 'verified', 'docslib'],
	['FI', '2018', 'with-friends', 3167, 'verified', 'docslib'],
	['FI', '2022', 'living-alone', 3686, 'computed', 'vvary'],
	['FI', '2023', 'living-alone', 3429, 'verified', 'vvary'],
	['FI', '2024', 'living-alone', 3806, 'verified', 'ku'],
	['FI', '2024', 'long-term', 1010, 'verified', 'ku'],
	['FI', '2024', 'families', 110, 'verified', 'ku'],
	['FI', '2025', 'living-alone', 4579, 'verified', 'rakennuslehti'],
] as const satisfies readonly (readonly [
	Country,
	string,
	string,
	number,
	ReferenceStatus,
	ReferenceSource | null,
])[]

export type ReferenceMeasure = (typeof rows)[number][2]

export type ReferenceFigure = {
	/** Stands for the figure in what cites it: `SE-2023-homeless`. */
	readonly id: string
	readonly country: Country
	/** A year, or a half: `2023H1`. */
	readonly period: string
	readonly year: number
	readonly measure: ReferenceMeasure
	readonly value: number
	readonly unit: 'number' | 'share' | 'per-10000'
	readonly status: ReferenceStatus
	/** An address, or the paper it stands in; null where none is known. */
	readonly source: string | null
}

const isIn = (measures: readonly string[], measure: string) => measures.includes(measure)

export const referenceFigures: readonly ReferenceFigure[] = rows.map(
	([country, period, measure, value, status, source]) => ({
		...{ id: `${country}-${period}-${measure}`, country, period, measure, value, status },
		year: Number(period.slice(0, 4)),
		unit: isIn(shares, measure) ? 'share' : isIn(perTenThousand, measure) ? 'per-10000' : 'number',
		source: source === null ? null : referenceSources[source],
	}),
)

/** What others publish of nearly the same thing as a shared definition, counted in their own way. */
const besideDefinition: Readonly<Record<string, readonly ReferenceMeasure[]>> = {
	'homeless-on-list': ['homeless', 'living-alone', 'homeless-rate'],
	'acutely-homeless-on-list': ['situation-1', 'street', 'hostels'],
	'children-in-homelessness': ['children-of-homeless', 'children-with-parents'],
	'evictions-executed': ['evictions', 'eviction-applications'],
	'children-evicted': ['children-evicted', 'evictions-with-children', 'children-evicted-rate'],
}

/** Of each measure that stands beside a definition the figure of the year, else the nearest before it; of one country or of all. */
export function referencesBeside(
	definition: string,
	country: Country | null,
	until: number,
): ReferenceFigure[] {
	const measures = besideDefinition[definition] ?? []
	const found = referenceFigures.filter(
		(one) =>
			measures.includes(one.measure) && one.year <= until && (country === null || one.country === country),
	)
	return [...Map.groupBy(found, (one) => `${one.country} ${one.measure}`).values()].flatMap(
		(ofMeasure) => ofMeasure.toSorted((a, b) => b.year - a.year)[0] ?? [],
	)
}
