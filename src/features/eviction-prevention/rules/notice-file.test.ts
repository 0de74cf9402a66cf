import { describe, expect, test } from 'vitest'
import { plainDate } from '../../../foundation/plain-date.ts'
import { isRefused, refuse } from '../../../foundation/refusal.ts'
import type { Table } from '../../../foundation/table.ts'
import { readNoticeFile } from './notice-file.ts'

const today = plainDate('2026-10-12')
const swedish = [
	'Referens',
	'Typ',
	'Hyresgäst',
	'Personnummer',
	'Adress',
	'Postnr',
	'Ort',
	'Lägenhet',
	'Antal rum',
	'Skuld',
	'Ränta',
	'Betalkonto',
	'Förfallodag',
	'Skickat',
	'Delgiven',
	'Barn',
	'Status',
]
const jenny: Record<string, string> = {
	Referens: 'LB-1203-26',
	Hyresgäst: 'Jenny Åkerlund',
	Adress: 'Skeppargatan 12',
	Skuld: '18 240',
	Förfallodag: '2026-07-31',
}

function tableOf(headers: string[], ...rows: Record<string, string>[]): Table {
	return {
		headers,
		rows: rows.map((row, index) => ({ row: index + 2, cells: headers.map((header) => row[header] ?? '') })),
	}
}

const readNumber = (text: string) =>
	text === '19570428-9999'
		? { kind: 'personnummer' as const, number: '195704289999', bornOn: null, sex: null }
		: refuse({ because: 'identity-number-check-digit' })

function read(table: Table) {
	const rows = readNoticeFile(table, today, readNumber)
	if (isRefused(rows)) throw new Error(rows.because)
	return rows
}

const readOne = (change: Record<string, string>) => read(tableOf(swedish, { ...jenny, ...change }))[0]

test('an empty cell means what the contract says: arrears, open, children unknown', () => {
	expect(readOne({})).toEqual({
		row: 2,
		report: {
			kind: 'arrears',
			status: 'open',
			reference: 'LB-1203-26',
			tenant: 'Jenny Åkerlund',
			nationalId: null,
			address: 'Skeppargatan 12',
			postalCode: null,
			city: null,
			dwelling: null,
			rooms: null,
			children: 'unknown',
			amountOre: 18_240_00,
			interestOre: null,
			dueMonths: [{ dueOn: '2026-07-31', amountOre: null, interestOre: null }],
			account: null,
			sentOn: null,
			servedOn: null,
			mustMoveAnyway: false,
			warnedOn: null,
			leaseEndsOn: null,
			note: null,
		},
	})
})

test('headers come in any order and case, in Swedish or English, also composed of two letters each', () => {
	const headers = ['DUE_DATE', 'amount', 'hyresgäst'.normalize('NFD'), 'Address', 'Anything else']
	const row = { row: 2, cells: ['2026-07-31', '9.870 kr', 'Jenny Åkerlund', 'Skeppargatan 12', 'ignored'] }
	expect(read({ headers, rows: [row] })).toMatchObject([{ report: { amountOre: 9_870_00 } }])
})

describe('cells as people write them', () => {
	test.each<[Record<string, string>, object]>([
		[{ Typ: 'Störning' }, { kind: 'disturbance' }],
		[{ Typ: 'misskötsamhet' }, { kind: 'misconduct' }],
		[{ Typ: 'termination' }, { kind: 'termination' }],
		[{ Skuld: '14 250,50' }, { amountOre: 14_250_50 }],
		[
			{ Skuld: '14\u00a0250,50', Ränta: '12,5' },
			{ amountOre: 14_250_50, interestOre: 12_50 },
		],
		[
			{ Förfallodag: '31/7 2026, 2026-08-31,20260930' },
			{ dueMonths: { 2: { dueOn: '2026-09-30' }, length: 3 } },
		],
		[
			{ Skickat: '1/9 2026', Delgiven: '20260903' },
			{ sentOn: '2026-09-01', servedOn: '2026-09-03' },
		],
		[{ Barn: 'JA' }, { children: 'yes' }],
		[{ Barn: 'nej' }, { children: 'no' }],
		[{ Status: 'Återkallad' }, { status: 'withdrawn' }],
		[{ Status: 'avflyttad' }, { status: 'moved-out' }],
		[
			{ 'Antal rum': '3 rok', Postnr: '12345' },
			{ rooms: '3', postalCode: '123 45' },
		],
		[{ Personnummer: '19570428-9999' }, { nationalId: '195704289999' }],
		[{ Hyresgäst: '<b>Jenny</b> & Co' }, { tenant: '<b>Jenny</b> & Co' }],
	])('%o', (cells, report) => {
		expect(readOne(cells)).toMatchObject({ report })
	})
})

describe('a refused row names the column as it is written in the file', () => {
	test.each<[Record<string, string>, string, string]>([
		[{ Hyresgäst: ' ' }, 'Hyresgäst', 'required'],
		[{ Adress: '' }, 'Adress', 'required'],
		[{ Skuld: '' }, 'Skuld', 'required'],
		[{ Skuld: 'mycket' }, 'Skuld', 'amount-not-a-number'],
		[{ Skuld: '0' }, 'Skuld', 'amount-not-positive'],
		[{ Skuld: '-200' }, 'Skuld', 'amount-not-positive'],
		[{ Förfallodag: '' }, 'Förfallodag', 'required'],
		[{ Förfallodag: '2026-02-30' }, 'Förfallodag', 'not-a-day'],
		[{ Skickat: '2026-10-13' }, 'Skickat', 'date-in-future'],
		[{ Delgiven: '13/10 2026' }, 'Delgiven', 'date-in-future'],
		[{ Personnummer: '19570428-9998' }, 'Personnummer', 'identity-number-check-digit'],
		[{ Typ: 'annat' }, 'Typ', 'kind-unknown'],
		[{ Typ: 'constructor' }, 'Typ', 'kind-unknown'],
		[{ Barn: 'två' }, 'Barn', 'children-not-yes-no-unknown'],
		[{ Status: 'klar' }, 'Status', 'status-unknown'],
		[{ 'Antal rum': 'många' }, 'Antal rum', 'rooms-not-a-number'],
		[{ Postnr: '123' }, 'Postnr', 'postal-code-not-five-digits'],
	])('%o', (cells, column, problem) => {
		expect(readOne(cells)).toEqual({ row: 2, faults: [{ column, problem }] })
	})
})

test('all faults of a row are told at once', () => {
	expect(readOne({ Skuld: 'mycket', Förfallodag: '', Barn: 'kanske' })).toMatchObject({
		faults: [{ column: 'Skuld' }, { column: 'Barn' }, { column: 'Förfallodag' }],
	})
})

test('a report of disturbance needs neither amount nor due date', () => {
	expect(readOne({ Typ: 'störning', Skuld: '', Förfallodag: '' })).toMatchObject({
		report: { amountOre: null },
	})
})

test('a column that the file lacks is named by its Swedish header', () => {
	const table = tableOf(['Hyresgäst', 'Adress'], jenny)
	expect(read(table)).toMatchObject([{ faults: [{ column: 'Skuld' }, { column: 'Förfallodag' }] }])
})

test('a file without tenant or address is refused as a whole, and so is one with a column twice', () => {
	expect(readNoticeFile(tableOf(['Namn', 'Skuld']), today, readNumber)).toMatchObject({
		because: 'columns-missing',
		columns: 'Hyresgäst, Adress',
	})
	expect(readNoticeFile(tableOf(['Hyresgäst', 'Adress', 'tenant']), today, readNumber)).toMatchObject({
		because: 'column-twice',
		columns: 'tenant',
	})
})

test('a row shorter or longer than the header may have slipped sideways and is refused', () => {
	const headers = ['Hyresgäst', 'Adress', 'Skuld', 'Förfallodag']
	const cells = ['Jenny', 'Skeppargatan 12', '9120', '2026-07-31']
	const rows = [
		{ row: 2, cells: cells.slice(0, 3) },
		{ row: 3, cells: [...cells, 'över'] },
		{ row: 4, cells: [...cells, ''] },
	]
	expect(read({ headers, rows })).toMatchObject([
		{ row: 2, faults: [{ column: 'Förfallodag', problem: 'row-too-short' }] },
		{ row: 3, faults: [{ column: 'Förfallodag', problem: 'row-too-long' }] },
		{ row: 4, report: { tenant: 'Jenny' } },
	])
})
