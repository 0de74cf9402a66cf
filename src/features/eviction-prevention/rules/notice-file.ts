import type { PlainDate } from '../../../foundation/plain-date.ts'
import { isRefused, type Refusal, refuse } from '../../../foundation/refusal.ts'
import { foldHeader, type Table, type TableRow } from '../../../foundation/table.ts'
import type { IdentityNumber } from '../../people/index.ts'
import { faultsIn, type NoticeField, type NoticeReport } from './notice.ts'
import {
	CellProblem,
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

/** The columns of a landlord's file, Swedish and English header, in the order of the form. */
const columns = {
	reference: ['Referens', 'reference'],
	kind: ['Typ', 'kind'],
	tenant: ['Hyresgäst', 'tenant'],
	nationalId: ['Personnummer', 'national_id'],
	address: ['Adress', 'address'],
	postalCode: ['Postnr', 'postal_code'],
	city: ['Ort', 'city'],
	dwelling: ['Lägenhet', 'dwelling'],
	rooms: ['Antal rum', 'rooms'],
	amountOre: ['Skuld', 'amount'],
	interestOre: ['Ränta', 'interest'],
	account: ['Betalkonto', 'account'],
	dueMonths: ['Förfallodag', 'due_date'],
	sentOn: ['Skickat', 'sent_on'],
	servedOn: ['Delgiven', 'served_on'],
	children: ['Barn', 'children'],
	status: ['Status', 'status'],
} as const satisfies Partial<Record<NoticeField, readonly [string, string]>>

type Column = keyof typeof columns

/** Where a column stands in the file and how its header is written there. */
type Places = ReadonlyMap<Column, { readonly at: number; readonly header: string }>

export type CellFault = { readonly column: string; readonly problem: string }

export type ReadRow =
	| { readonly row: number; readonly report: NoticeReport }
	| { readonly row: number; readonly faults: readonly [CellFault, ...CellFault[]] }

/** People's rule for identity numbers, handed in: rules of one room do not enter another. */
type ReadNumber = (text: string, today: PlainDate) => IdentityNumber | Refusal

/**
 * Reads every row of a landlord's file: a report, or what is wrong with it by column. Refuses the whole file when the
 * tenant's or the address's column is missing, or a column stands there twice.
 */
export function readNoticeFile(
	table: Table,
	today: PlainDate,
	readNumber: ReadNumber,
): ReadRow[] | Refusal<'columns-missing' | 'column-twice', { columns: string }> {
	const places = new Map<Column, { at: number; header: string }>()
	const twice: string[] = []
	table.headers.forEach((header, at) => {
		const column = columnOf(header)
		if (column === null) return
		if (places.has(column)) twice.push(header)
		else places.set(column, { at, header })
	})
	if (twice.length > 0) return refuse({ because: 'column-twice', columns: twice.join(', ') })
	const absent = (['tenant', 'address'] as const).filter((column) => !places.has(column))
	if (absent.length > 0) {
		return refuse({
			because: 'columns-missing',
			columns: absent.map((column) => columns[column][0]).join(', '),
		})
	}
	return table.rows.map((row) => readRow(row, table.headers, places, today, readNumber))
}

function columnOf(header: string): Column | null {
	const folded = foldHeader(header)
	const found = Object.entries(columns).find(([, names]) => names.some((name) => foldHeader(name) === folded))
	return found === undefined ? null : (found[0] as Column)
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
			return by(place === undefined ? '' : (cells[place.at] ?? '').trim())
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
