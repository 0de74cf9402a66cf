import type { Instant } from '../../../foundation/plain-date.ts'
import type { PublishedDataset } from '../../reports/published.ts'

export type Dataset = PublishedDataset
export type Column = Dataset['columns'][number]
export type Cell = Dataset['rows'][number][number]
export type Said = Dataset['title']

/** A version as it is listed: what it holds is read when somebody asks for it. */
export type Version = {
	readonly slug: string
	readonly version: number
	readonly edition: number
	readonly digest: string
	readonly publishedAt: Instant
	readonly withdrawnAt: Instant | null
}

/** One version that stands open, with what it holds. */
export type OpenVersion = Omit<Version, 'withdrawnAt'> & { readonly dataset: Dataset }

/** The columns that tell one row from another. */
export function keyOf({ columns }: Dataset): readonly Column[] {
	return columns.filter(({ role }) => role === 'dimension')
}

/** Where the years stand; null for a table without any. */
export function yearColumn({ columns }: Dataset): Column | null {
	return columns.find(({ role, datatype }) => role === 'dimension' && datatype === 'gYear') ?? null
}

/** What a code is called in words; a number or an unlisted code stands for itself. */
export function titleOf({ codes }: Column, cell: Cell, language: 'sv' | 'en'): string {
	if (cell === null) return ''
	return codes?.find(({ code }) => code === String(cell))?.title[language] ?? String(cell)
}
