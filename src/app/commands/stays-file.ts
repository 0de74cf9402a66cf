import { type ExitClass, exitClasses, type Stay } from '../../features/homelessness/index.ts'
import type { PlainDate } from '../../foundation/plain-date.ts'
import { type DataRow, readDataFile, shown } from './data-file.ts'
import { say } from './say.ts'

const columns = ['subject', 'stay', 'start', 'end', 'destination', 'destination_class'] as const

/** `lastContact` is null where nothing was told. */
export type StayRow = Stay & { readonly lastContact: PlainDate | null }

/** Reads STAYS.csv; `contacts` says whether it has the column last_contact at all. */
export async function readStays(
	file: string,
	also: { readonly optional: readonly string[] },
): Promise<{ stays: StayRow[]; contacts: 'told' | 'not-told' }> {
	const stays: StayRow[] = []
	const destinations = new Map<string, string>()
	let unclassed = 0
	const there = await readDataFile(file, { needed: columns, optional: also.optional }, (row) => {
		const { start, end } = readTime(row)
		const destination = row.text('destination')
		// One string for all that went to the same place, else a million of them fill the memory.
		const kept = destinations.get(destination) ?? destination
		destinations.set(destination, kept)
		const destinationClass = readClass(row)
		if (destinationClass === null && end !== null) unclassed += 1
		stays.push({
			subject: row.filled('subject'),
			stay: row.filled('stay'),
			start,
			end,
			destination: kept,
			destinationClass: destinationClass ?? 'other',
			lastContact: row.day('last_contact'),
		})
	})
	if (unclassed > 0) say(`${file}: ${unclassed} ended stays have no destination_class and count as other.`)
	return { stays, contacts: there.has('last_contact') ? 'told' : 'not-told' }
}

/** The start, and the day of leaving, which may be the same day but not before it. */
export function readTime(row: DataRow): { start: PlainDate; end: PlainDate | null } {
	const start = row.day('start')
	if (start === null) throw row.fault('start', 'is empty; every stay begins on a day.')
	const end = row.day('end')
	if (end !== null && end < start) throw row.fault('end', `${end} is before the start, ${start}.`)
	return { start, end }
}

function readClass(row: DataRow): ExitClass | null {
	const text = row.text('destination_class').toLowerCase()
	if (text === '') return null
	const found = exitClasses.find((one) => one === text)
	if (found !== undefined) return found
	throw row.fault('destination_class', `${shown(text)} is none of ${exitClasses.join(', ')}.`)
}
