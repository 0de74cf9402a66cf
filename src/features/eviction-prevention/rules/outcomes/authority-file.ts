import { type Refusal, refuse } from '../../../../foundation/refusal.ts'
import { foldHeader, type Table, type TableRow } from '../../../../foundation/table.ts'

export type AuthorityYear = {
	readonly year: number
	readonly executed: number
	/** Null where the authority has not told it. */
	readonly withChildren: number | null
	readonly children: number | null
}

export type AuthorityRow =
	| { readonly row: number; readonly read: AuthorityYear }
	| { readonly row: number; readonly column: AuthorityColumn; readonly problem: AuthorityProblem }

export type AuthorityFile = {
	readonly rows: readonly AuthorityRow[]
	/** Rows about other municipalities, which are not ours to keep. */
	readonly elsewhere: number
}

/** Headers as they are written; the first is what a missing one is called. */
const headers = {
	municipality: ['kommun', 'kommunkod', 'kommunnamn', 'municipality'],
	year: ['år', 'year'],
	executed: ['verkställda', 'verkställda avhysningar', 'avhysningar', 'executed'],
	withChildren: ['varav med barn', 'med barn', 'verkställda med barn', 'with children'],
	children: ['barn', 'antal barn', 'berörda barn', 'children'],
} as const
export type AuthorityColumn = keyof typeof headers
export type AuthorityProblem =
	| 'not-a-year'
	| 'year-not-begun'
	| 'year-twice'
	| 'not-a-count'
	| 'more-than-executed'
	| 'fewer-than-homes'

type Municipality = { readonly code: string; readonly name: string }

/**
 * Reads the authority's yearly figures: municipality, year, executed, with children, children. Refused as a whole without
 * the first three columns; a row that cannot be read says which column is wrong.
 */
export function readAuthorityFile(
	{ headers: given, rows }: Table,
	own: Municipality,
	thisYear: number,
): AuthorityFile | Refusal<'columns-missing', { columns: string }> {
	const folded = given.map(foldHeader)
	const placeOf = (column: AuthorityColumn) => {
		const known = headers[column].map(foldHeader)
		return folded.findIndex((header) => known.includes(header))
	}
	const missing = (['municipality', 'year', 'executed'] as const).filter((column) => placeOf(column) < 0)
	if (missing.length > 0) {
		return refuse({ because: 'columns-missing', columns: missing.map((one) => headers[one][0]).join(', ') })
	}
	const ours = rows.filter(({ cells }) => isOurs(cells[placeOf('municipality')] ?? '', own))
	const read = ours.map((row) => readRow(row, placeOf, thisYear))
	return { rows: withoutSecond(read), elsewhere: rows.length - ours.length }
}

function isOurs(cell: string, { code, name }: Municipality): boolean {
	const told = foldHeader(cell)
	const called = foldHeader(name)
	return [code.toLowerCase(), called, `${called} kommun`, `${called}s kommun`].includes(told)
}

function readRow(
	{ row, cells }: TableRow,
	placeOf: (column: AuthorityColumn) => number,
	thisYear: number,
): AuthorityRow {
	const fault = (column: AuthorityColumn, problem: AuthorityProblem) => ({ row, column, problem })
	const cellOf = (column: AuthorityColumn) => (cells[placeOf(column)] ?? '').trim()
	const year = countIn(cellOf('year'))
	if (year === null || year < 1990) return fault('year', 'not-a-year')
	if (year > thisYear) return fault('year', 'year-not-begun')
	const executed = countIn(cellOf('executed'))
	if (executed === null) return fault('executed', 'not-a-count')
	const withChildren = countOrUntold(cellOf('withChildren'))
	if (withChildren === 'neither') return fault('withChildren', 'not-a-count')
	if (withChildren !== null && withChildren > executed) return fault('withChildren', 'more-than-executed')
	const children = countOrUntold(cellOf('children'))
	if (children === 'neither') return fault('children', 'not-a-count')
	if (children !== null && withChildren !== null && children < withChildren) {
		return fault('children', 'fewer-than-homes')
	}
	return { row, read: { year, executed, withChildren, children } }
}

/** A year that stands there twice with other numbers is nobody's to choose between: the later row says so. */
function withoutSecond(rows: readonly AuthorityRow[]): AuthorityRow[] {
	const seen = new Map<number, string>()
	return rows.flatMap((one): AuthorityRow[] => {
		if (!('read' in one)) return [one]
		const told = JSON.stringify(one.read)
		const before = seen.get(one.read.year)
		if (before === told) return []
		if (before !== undefined) return [{ row: one.row, column: 'year', problem: 'year-twice' }]
		seen.set(one.read.year, told)
		return [one]
	})
}

function countIn(cell: string): number | null {
	const digits = cell.replace(/[\s\u00a0\u202f]/g, '')
	return /^\d{1,6}$/.test(digits) ? Number(digits) : null
}

/** Statistics write what is not told as nothing, dots or a dash; a zero is a zero. */
function countOrUntold(cell: string): number | null | 'neither' {
	return ['', '.', '..', '-', '–'].includes(cell) ? null : (countIn(cell) ?? 'neither')
}
