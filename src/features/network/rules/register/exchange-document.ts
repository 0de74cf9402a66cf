import { bareName, exchangedTables, exchangeFormat, nameOf } from './exchange.ts'
import type { ColumnKind, ExchangedRow, ExchangedTable } from './exchanged-table.ts'

export type RegisterDocument = {
	readonly format: typeof exchangeFormat
	readonly tables: Readonly<Record<string, readonly ExchangedRow[]>>
}

/** A row a line, tables and rows in an order of their own: the same register is the same text, byte for byte. */
export function writeRegister(rowsOf: ReadonlyMap<string, readonly ExchangedRow[]>): string {
	const tables = exchangedTables.map((table) => {
		const rows = sorted(table, rowsOf.get(table.table) ?? []).map((row) => `\n\t\t\t${JSON.stringify(row)}`)
		return `\t\t${JSON.stringify(bareName(table))}: [${rows.join(',')}${rows.length === 0 ? '' : '\n\t\t'}]`
	})
	return `{\n\t"format": ${JSON.stringify(exchangeFormat)},\n\t"tables": {\n${tables.join(',\n')}\n\t}\n}\n`
}

/** What is a draft of one alone, or under way here, does not go out, nor what belongs to it. */
export function goingOut(rowsOf: ReadonlyMap<string, readonly ExchangedRow[]>): Map<string, ExchangedRow[]> {
	const out = new Map<string, ExchangedRow[]>()
	const keys = new Map<string, ReadonlySet<string>>()
	for (const table of exchangedTables) {
		const { only, of } = table
		const rows = (rowsOf.get(table.table) ?? []).filter(
			(row) =>
				(only === undefined || row[only] !== null) &&
				(of === undefined || keys.get(of.table)?.has(keyBy(of.by, row)) === true),
		)
		out.set(table.table, rows)
		keys.set(table.table, new Set(rows.map((row) => rowKey(table, row))))
	}
	return out
}

function sorted(table: ExchangedTable, rows: readonly ExchangedRow[]): ExchangedRow[] {
	const keyed = rows.map((row) => ({ row, key: rowKey(table, row) }))
	return keyed.sort((one, other) => (one.key < other.key ? -1 : 1)).map(({ row }) => row)
}

export const rowKey = ({ key }: ExchangedTable, row: ExchangedRow): string => keyBy(key, row)

export const keyBy = (columns: readonly string[], row: ExchangedRow): string =>
	JSON.stringify(columns.map((column) => row[column]))

export type ExchangeProblem = {
	readonly path: string
	readonly problem:
		| 'not-a-register'
		| 'unknown-format'
		| 'unknown-field'
		| 'table-missing'
		| 'not-rows'
		| 'field-missing'
		| 'wrong-kind'
		| 'same-row-twice'
}

/** The document, or everything in it that cannot be read and where. Nothing beside what is registered is let in. */
export function readRegister(
	text: string,
): { document: RegisterDocument } | { problems: readonly ExchangeProblem[] } {
	const given = parsed(text)
	if (!isObject(given)) return { problems: [{ path: '', problem: 'not-a-register' }] }
	if (given.format !== exchangeFormat) return { problems: [{ path: 'format', problem: 'unknown-format' }] }
	const { tables } = given
	if (!isObject(tables)) return { problems: [{ path: 'tables', problem: 'table-missing' }] }
	const known = new Set(exchangedTables.map(bareName))
	const problems: ExchangeProblem[] = [
		...unknownIn(given, new Set(['format', 'tables']), ''),
		...unknownIn(tables, known, 'tables.'),
		...exchangedTables.flatMap((table) => problemsOf(table, tables[bareName(table)])),
	]
	return problems.length > 0 ? { problems } : { document: given as RegisterDocument }
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text)
	} catch {
		return null
	}
}

function problemsOf(table: ExchangedTable, rows: unknown): ExchangeProblem[] {
	const path = `tables.${bareName(table)}`
	if (rows === undefined) return [{ path, problem: 'table-missing' }]
	if (!Array.isArray(rows)) return [{ path, problem: 'not-rows' }]
	const kinds = Object.entries(table.columns).map(([column, kind]) => ({ name: nameOf(column, kind), kind }))
	const names = new Set(kinds.map(({ name }) => name))
	const seen = new Set<string>()
	return rows.flatMap((row: unknown, at): ExchangeProblem[] => {
		const here = `${path}.${at}`
		if (!isObject(row)) return [{ path: here, problem: 'not-rows' }]
		const key = rowKey(table, row as ExchangedRow)
		const twice = seen.has(key)
		seen.add(key)
		return [
			...(twice ? [{ path: here, problem: 'same-row-twice' } as const] : []),
			...unknownIn(row, names, `${here}.`),
			...kinds.flatMap(({ name, kind }): ExchangeProblem[] => {
				if (!(name in row)) return [{ path: `${here}.${name}`, problem: 'field-missing' }]
				return fits(row[name], kind) ? [] : [{ path: `${here}.${name}`, problem: 'wrong-kind' }]
			}),
		]
	})
}

function unknownIn(given: object, known: ReadonlySet<string>, path: string): ExchangeProblem[] {
	return Object.keys(given)
		.filter((name) => !known.has(name))
		.map((name) => ({ path: `${path}${name.slice(0, 60)}`, problem: 'unknown-field' }))
}

export const shapes = {
	id: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
	day: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$',
	time: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$',
	bytes: '^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$',
} as const

const matches = (pattern: string) => {
	const shape = new RegExp(pattern)
	return (value: unknown) => typeof value === 'string' && shape.test(value)
}

const isText = (value: unknown) => typeof value === 'string' && !value.includes('\0')

const kindFits: Readonly<Record<string, (value: unknown) => boolean>> = {
	id: matches(shapes.id),
	text: isText,
	texts: (value) => Array.isArray(value) && value.every(isText),
	day: matches(shapes.day),
	time: matches(shapes.time),
	'yes-no': (value) => typeof value === 'boolean',
	whole: (value) => Number.isSafeInteger(value),
	number: (value) => typeof value === 'number' && Number.isFinite(value),
	object: (value) => typeof value === 'object' && value !== null,
	bytes: matches(shapes.bytes),
	sealed: isText,
}

function fits(value: unknown, kind: ColumnKind): boolean {
	if (kind.endsWith('?')) return value === null || fits(value, kind.slice(0, -1) as ColumnKind)
	return kindFits[kind]?.(value) ?? false
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value)
}
