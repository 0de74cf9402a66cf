import { instant, plainDate } from '../../foundation/plain-date.ts'
import type { DatasetPlace } from './rules/addresses.ts'
import type { Dataset, OpenVersion } from './rules/dataset.ts'

const situations = [
	{ code: '1', title: { sv: 'Akut hemlöshet', en: 'Acute homelessness' } },
	{ code: '2', title: { sv: 'Institution eller stödboende', en: 'Institution or supported housing' } },
	{ code: 'total', title: { sv: 'Totalt', en: 'Total' } },
]
const sexes = [
	{ code: 'women', title: { sv: 'Kvinnor', en: 'Women' } },
	{ code: 'men', title: { sv: 'Män', en: 'Men' } },
	{ code: 'total', title: { sv: 'Totalt', en: 'Total' } },
]

/** For tests: a table of two situations and two sexes with their sums, one of its cells and the ones that protect it hidden. */
export function sampleDataset(given: Partial<Dataset> = {}): Dataset {
	const rows = [2023, 2024].flatMap((year) =>
		situations.flatMap(({ code: situation }, s) =>
			sexes.map(({ code: sex }, x) => {
				const hidden = year === 2024 && s < 2 && x < 2
				const persons = hidden ? null : (s === 2 ? 3 : s + 1) * (x === 2 ? 2 : 1) * 7
				return [String(year), situation, sex, persons, hidden ? 'withheld' : 'published']
			}),
		),
	)
	return {
		slug: 'homeless-by-situation',
		title: { sv: 'Personer i hemlöshet efter situation och kön', en: 'Homeless people by situation and sex' },
		about: {
			sv: 'Antal personer som någon gång under året var utan hem.',
			en: 'People without a home in the year.',
		},
		keywords: [{ sv: 'hemlöshet', en: 'homelessness' }],
		...{ firstYear: 2023, lastYear: 2024, rows },
		columns: [
			{ name: 'year', title: { sv: 'År', en: 'Year' }, role: 'dimension', datatype: 'gYear', codes: null },
			{
				...{ name: 'situation', title: { sv: 'Situation', en: 'Situation' } },
				...{ role: 'dimension', datatype: 'string', codes: situations },
			},
			{ name: 'sex', title: { sv: 'Kön', en: 'Sex' }, role: 'dimension', datatype: 'string', codes: sexes },
			{
				name: 'persons',
				title: { sv: 'Personer', en: 'Persons' },
				role: 'value',
				datatype: 'integer',
				codes: null,
			},
			{
				...{ name: 'status', title: { sv: 'Visning', en: 'Status' }, role: 'mark', datatype: 'string' },
				codes: [
					{ code: 'published', title: { sv: 'Visas', en: 'Published' } },
					{ code: 'withheld', title: { sv: 'Visas inte', en: 'Withheld' } },
				],
			},
		],
		definition: {
			...{ id: 'homeless-persons', version: 2, source: 'Socialstyrelsen', verified: false },
			name: { sv: 'Personer i hemlöshet', en: 'Homeless people' },
			formula: { sv: 'Var och en räknas en gång om året.', en: 'Each person is counted once a year.' },
		},
		asOf: instant('2025-02-01T08:00:00Z'),
		hiding: { below: 5, solver: 'HiGHS 1.15.3', digest: 'd0d0', hidden: 4, cells: 18 },
		changes: [
			{
				version: 1,
				on: plainDate('2025-02-02'),
				what: { sv: 'Första versionen.', en: 'The first version.' },
			},
		],
		invented: true,
		...given,
	}
}

/** The same as it stands open, in its first version. */
export function sampleVersion(given: Partial<OpenVersion> = {}): OpenVersion {
	const dataset = given.dataset ?? sampleDataset()
	return {
		...{ slug: dataset.slug, version: 1, edition: 1, digest: 'c0ffee', dataset },
		publishedAt: instant('2025-02-02T08:00:00Z'),
		...given,
	}
}

export const samplePlace: DatasetPlace = { origin: 'https://bofast.example', site: 'provkoping' }
