import type { PlainDate } from '../../../foundation/plain-date.ts'
import { isRefused, type Refusal, refuse } from '../../../foundation/refusal.ts'
import type { Table, TableRow } from '../../../foundation/table.ts'
import type { IdentityNumber } from '../../people/index.ts'
import {
	type Column,
	columns,
	columnsMissing,
	type OwnHeaders,
	type Places,
	placesIn,
} from './files/columns.ts'
import { faultsIn, type NoticeReport } from './notice.ts'
import {
	CellProblem,
	readCell,
	readChildren,
	readDay,
	readDays,
	readKind,
	readLine,
	readMoney,
	readPostalCode,
	readRooms,
	readStatus,
} from './notice-file-values.ts'

export type CellFault = { readonly column: string; readonly problem: string }

export type ReadRow =
	| { readonly row: number; readonly report: NoticeReport }
	| { readonly row: number; readonly faults: readonly [CellFault, ...CellFault[]] }

/** People's rule for identity numbers, handed in: rules of one room do not enter another. */
type ReadNumber = (text: string, today: PlainDate) => IdentityNumber | Refusal

/**
 * Reads every row of a landlord's file: a report, or what is wrong with it by column. Refuses the whole file when the
 * tenant's or the address's column is missing, or a column stands there twice. `own`: the landlord's own headers.
 */
export function readNoticeFile(
	table: Table,
	today: PlainDate,
	readNumber: ReadNumber,
	own: OwnHeaders = {},
): ReadRow[] | Refusal<'columns-missing' | 'column-twice', { columns: string }> {
	const places = placesIn(table.headers, own)
	return isRefused(places) ? places : readNoticeRows(table, places, today, readNumber)
}

/** The same once it is known which column is what. */
export function readNoticeRows(
	table: Table,
	places: Places,
	today: PlainDate,
	readNumber: ReadNumber,
): ReadRow[] | Refusal<'columns-missing', { columns: string }> {
	const absent = columnsMissing(places)
	if (absent.length > 0) {
		return refuse({
			because: 'columns-missing',
			columns: absent.map((column) => columns[column][0]).join(', '),
		})
	}
	return table.rows.map((row) => readRow(row, table.headers, places, today, readNumber))
}

function readRow(
	{ row, cells }: TableRow,
	headers: readonly string[],
	places: Places,
	today: PlainDate,
	readNumber: ReadNumber,
): ReadRow {
	const misfit = wrongLength(cells, headers)
	if (misfit !== null) return { row, faults: [misfit] }
	const faults: CellFault[] = []
	const headerOf = (column: Column) => places.get(column)?.header ?? columns[column][0]

	/** A cell that cannot be read is noted, and the row goes on so that all its faults are told at once. */
	function read<Value>(column: Column, by: (text: string) => Value, otherwise: Value): Value {
		const place = places.get(column)
		try {
			return by(place === undefined ? '' : readCell(cells[place.at] ?? ''))
		} catch (fault) {
			if (!(fault instanceof CellProblem)) throw fault
			faults.push({ column: headerOf(column), problem: fault.problem })
			return otherwise
		}
	}

	const report: NoticeReport = {
		reference: read('reference', readLine, null),
		kind: read('kind', readKind, 'arrears'),
		tenant: read('tenant', readLine, null) ?? '',
		nationalId: read('nationalId', (text) => readNationalId(text, today, readNumber), null),
		address: read('address', readLine, null) ?? '',
		postalCode: read('postalCode', readPostalCode, null),
		city: read('city', readLine, null),
		dwelling: read('dwelling', readLine, null),
		rooms: read('rooms', readRooms, null),
		amountOre: read('amountOre', readMoney, null),
		interestOre: read('interestOre', readMoney, null),
		account: read('account', readLine, null),
		dueMonths: read('dueMonths', readDays, []).map((dueOn) => ({
			dueOn,
			amountOre: null,
			interestOre: null,
		})),
		sentOn: read('sentOn', readDay, null),
		servedOn: read('servedOn', readDay, null),
		children: read('children', readChildren, 'unknown'),
		status: read('status', readStatus, 'open'),
		mustMoveAnyway: false,
		warnedOn: null,
		leaseEndsOn: null,
		note: null,
	}
	const told = new Set(faults.map((fault) => fault.column))
	for (const { field, problem } of faultsIn(report, today)) {
		const column = headerOf(field as Column)
		if (!told.has(column)) faults.push({ column, problem })
	}
	const [first, ...rest] = faults
	return first === undefined ? { row, report } : { row, faults: [first, ...rest] }
}

function readNationalId(text: string, today: PlainDate, readNumber: ReadNumber): string | null {
	if (text === '') return null
	const number = readNumber(text, today)
	if (isRefused(number)) throw new CellProblem(number.because)
	return number.number
}

/** A row that is shorter or longer than the header may have slipped sideways: nothing in it can be trusted. */
function wrongLength(cells: readonly string[], headers: readonly string[]): CellFault | null {
	const last = headers.at(-1) ?? ''
	if (cells.length < headers.length)
		return { column: headers[cells.length] ?? last, problem: 'row-too-short' }
	const beyond = cells.slice(headers.length).some((cell) => cell.trim() !== '')
	return beyond ? { column: last, problem: 'row-too-long' } : null
}
