import type { PublishedDataset } from '../../src/features/reports/published.ts'

const said = (text: string) => ({ sv: text, en: text })
const column = (name: string) =>
	({
		...{ name, title: said(name), role: 'dimension', datatype: 'string', codes: null },
	}) as PublishedDataset['columns'][number]

/** A published table as a municipality's readers meet it. */
export function dataset(
	slug: string,
	measure: string | null,
	names: readonly string[],
	rows: PublishedDataset['rows'],
): PublishedDataset {
	const [id = '', version = ''] = measure?.split('@') ?? []
	return {
		...{ slug, title: said(slug), about: said(slug), keywords: [], firstYear: 2024, lastYear: 2025 },
		columns: ['year', ...names, 'status'].map(column),
		rows,
		definition:
			measure === null
				? null
				: { id, version: Number(version), name: said(id), formula: said(''), source: '', verified: true },
		asOf: '2026-02-01T08:00:00Z' as PublishedDataset['asOf'],
		hiding: { below: 5, solver: 'highs 1.8', digest: 'a'.repeat(64), hidden: 2, cells: rows.length },
		...{ changes: [{ version: 1, on: '2026-02-01' as never, what: said('') }], invented: true },
	}
}

export const inflow = dataset(
	'homeless-inflow',
	'homeless-inflow@1',
	['reason', 'sex', 'count'],
	[
		['2024', 'total', 'total', 40, 'published'],
		['2024', 'total', 'woman', null, 'withheld'],
		['2024', 'total', 'man', null, 'withheld'],
		['2024', 'new', 'total', 12, 'published'],
		['2025', 'total', 'total', 31, 'published'],
		['2025', 'total', 'woman', 11, 'published'],
		['2025', 'total', 'man', 20, 'published'],
		['2025', 'new', 'total', 0, 'published'],
	],
)
/** One small number that the municipality has let out by a decision of its own. */
export const evictions = dataset(
	'evictions-executed',
	'evictions-executed@1',
	['ground', 'children', 'count'],
	[
		['2025', 'total', 'total', 14, 'published'],
		['2025', 'total', 'yes', 3, 'published'],
		['2025', 'total', 'no', 11, 'published'],
	],
)
export const prevented = dataset(
	'evictions-prevented',
	null,
	['stage', 'confirmed', 'count', 'share_percent'],
	[
		['2025', 'arrears-notice', 'yes', 30, 83.3, 'published'],
		['2025', 'arrears-notice', 'total', 36, null, 'published'],
		['2025', 'termination-served', 'yes', null, null, 'withheld'],
		['2025', 'termination-served', 'total', 7, null, 'published'],
		['2025', 'enforcement-applied', 'yes', 0, null, 'published'],
		['2025', 'enforcement-applied', 'total', 0, null, 'published'],
	],
)
export const otherVersion = dataset(
	'homeless-outflow',
	'homeless-outflow@2',
	['reason', 'sex', 'count'],
	[['2025', 'total', 'total', 50, 'published']],
)
