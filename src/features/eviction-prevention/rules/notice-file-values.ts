import { findAmount, type Ore } from '../../../foundation/money.ts'
import { findPlainDate, type PlainDate } from '../../../foundation/plain-date.ts'
import { foldHeader } from '../../../foundation/table.ts'
import type { ChildrenAnswer, NoticeKind, NoticeStatus } from './notice-kinds.ts'

/** A cell that cannot be read, with the word key that says why. */
export class CellProblem extends Error {
	readonly problem: string
	constructor(problem: string) {
		super(problem)
		this.problem = problem
	}
}

const kinds: Readonly<Record<string, NoticeKind>> = {
	hyresskuld: 'arrears',
	arrears: 'arrears',
	storning: 'disturbance',
	disturbance: 'disturbance',
	misskotsamhet: 'misconduct',
	misconduct: 'misconduct',
	uppsagning: 'termination',
	termination: 'termination',
}

const statuses: Readonly<Record<string, NoticeStatus>> = {
	oppen: 'open',
	open: 'open',
	betald: 'paid',
	paid: 'paid',
	aterkallad: 'withdrawn',
	withdrawn: 'withdrawn',
	avflyttad: 'moved-out',
	'moved out': 'moved-out',
}

const answers: Readonly<Record<string, ChildrenAnswer>> = {
	ja: 'yes',
	yes: 'yes',
	nej: 'no',
	no: 'no',
	okant: 'unknown',
	unknown: 'unknown',
}

/**
 * A formula is never run: what a workbook kept as its value has been read already, so one that is left has none.
 * `="0701"` is how spreadsheets keep a leading zero in CSV, and means its text.
 */
export function readCell(cell: string): string {
	const text = cell.trim()
	if (!text.startsWith('=')) return text
	const kept = /^="([^"]*)"$/.exec(text)?.[1]
	if (kept === undefined) throw new CellProblem('cell-is-formula')
	return kept.trim()
}

export const readKind = (text: string) => readWord(text, kinds, 'arrears', 'kind-unknown')
export const readStatus = (text: string) => readWord(text, statuses, 'open', 'status-unknown')
export const readChildren = (text: string) =>
	readWord(text, answers, 'unknown', 'children-not-yes-no-unknown')

function readWord<Word extends string>(
	text: string,
	words: Readonly<Record<string, Word>>,
	empty: Word,
	problem: string,
): Word {
	if (text === '') return empty
	const folded = foldHeader(text)
	const word = Object.hasOwn(words, folded) ? words[folded] : undefined
	if (word === undefined) throw new CellProblem(problem)
	return word
}

/** `2026-08-31`, `20260831` or `31/8 2026`; null when the cell is empty. */
export function readDay(text: string): PlainDate | null {
	if (text === '') return null
	const found =
		findPlainDate(text) ??
		findPlainDate(text.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3')) ??
		findPlainDate(
			text.replace(/^(\d{1,2})\/(\d{1,2})\s+(\d{4})$/, (_all, day: string, month: string, year: string) =>
				[year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'),
			),
		)
	if (found === null) throw new CellProblem('not-a-day')
	return found
}

/** Several days in one cell stand between commas; the same day twice is one. */
export function readDays(text: string): PlainDate[] {
	const days = text.split(/[,;]/).map((part) => readDay(part.trim()))
	return [...new Set(days.filter((day) => day !== null))].sort()
}

/** `14 250,50`, `9.870 kr`; null when the cell is empty. */
export function readMoney(text: string): Ore | null {
	if (text === '') return null
	const amount = findAmount(text)
	if (amount === null) throw new CellProblem('amount-not-a-number')
	return amount
}

/** `3`, `2,5`, `3 rum`, `3 rok`; null when the cell is empty. */
export function readRooms(text: string): string | null {
	if (text === '') return null
	const rooms = /^(\d{1,2}(?:[.,]5)?)(?:\s*(?:rum|rok|rooms?))?$/i.exec(text)?.[1]
	if (rooms === undefined) throw new CellProblem('rooms-not-a-number')
	return rooms.replace('.', ',')
}

/** Five digits, written `123 45`; null when the cell is empty. */
export function readPostalCode(text: string): string | null {
	if (text === '') return null
	const digits = text.replace(/^SE?-/i, '').replace(/\s/g, '')
	if (!/^[1-9]\d{4}$/.test(digits)) throw new CellProblem('postal-code-not-five-digits')
	return `${digits.slice(0, 3)} ${digits.slice(3)}`
}

const longest = 200

/** One line of text; null when the cell is empty. */
export function readLine(text: string): string | null {
	const line = text.replace(/\s+/g, ' ').trim()
	if (line.length > longest) throw new CellProblem('too-long')
	return line === '' ? null : line
}
