import { type Refusal, refuse } from '../../../../foundation/refusal.ts'
import { foldHeader } from '../../../../foundation/table.ts'
import type { NoticeField } from '../notice.ts'

/** The columns of a landlord's file, Swedish and English header, in the order of the form. */
export const columns = {
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

export type Column = keyof typeof columns
export const columnNames = Object.keys(columns) as readonly Column[]

/** Which header of the landlord's own stands for which column; a column that is left out is found by its own name. */
export type OwnHeaders = Partial<Readonly<Record<Column, string>>>

/** Where a column stands in the file and how its header is written there. */
export type Places = ReadonlyMap<Column, { readonly at: number; readonly header: string }>

/** Finds each column: by the landlord's own header first, then by its name among the headers that are left. */
export function placesIn(
	headers: readonly string[],
	own: OwnHeaders = {},
): Places | Refusal<'column-twice', { columns: string }> {
	const places = new Map<Column, { at: number; header: string }>()
	const taken = new Set<number>()
	for (const column of columnNames) {
		const at = own[column] === undefined ? -1 : indexOf(headers, own[column])
		if (at === -1 || taken.has(at)) continue
		places.set(column, { at, header: headers[at] ?? '' })
		taken.add(at)
	}
	const twice: string[] = []
	const byName = new Map<Column, number>()
	headers.forEach((header, at) => {
		const column = taken.has(at) ? null : columnOf(header)
		if (column === null || places.has(column)) return
		if (byName.has(column)) twice.push(header)
		else byName.set(column, at)
	})
	if (twice.length > 0) return refuse({ because: 'column-twice', columns: twice.join(', ') })
	for (const [column, at] of byName) places.set(column, { at, header: headers[at] ?? '' })
	return places
}

/** Only what somebody has pointed out, to the letter: a column that was said not to be there is not looked for. */
export function placesChosen(headers: readonly string[], chosen: OwnHeaders): Places {
	const found = columnNames.map((column) => {
		const header = chosen[column]
		return [
			column,
			{ at: header === undefined ? -1 : indexOf(headers, header), header: header ?? '' },
		] as const
	})
	return new Map(found.filter(([, { at }]) => at !== -1))
}

/** The columns without which no row says whom it is about or where. */
export function columnsMissing(places: Places): Column[] {
	return (['tenant', 'address'] as const).filter((column) => !places.has(column))
}

function indexOf(headers: readonly string[], header: string): number {
	const folded = foldHeader(header)
	return folded === '' ? -1 : headers.findIndex((one) => foldHeader(one) === folded)
}

function columnOf(header: string): Column | null {
	const folded = foldHeader(header)
	const found = columnNames.find((column) => columns[column].some((name) => foldHeader(name) === folded))
	return found ?? null
}
