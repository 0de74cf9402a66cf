import { lstatSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { textForSpreadsheet } from '../../foundation/spreadsheet.ts'
import { GroundFault } from '../../platform/database/ground-fault.ts'

/** Writes a CSV whole or not at all: it takes its name only when every byte is there. */
export function writeCsv(
	file: string,
	header: readonly string[],
	rows: Iterable<readonly (string | number)[]>,
): void {
	const lines = [header.join(',')]
	for (const row of rows) lines.push(row.map(cell).join(','))
	const text = `${lines.join('\n')}\n`
	let part: string | null = null
	try {
		const place = replaceable(file)
		part = place === null ? null : `${place}.${process.pid}.part`
		writeFileSync(part ?? file, text)
		if (part !== null && place !== null) renameSync(part, place)
	} catch (fault) {
		if (part !== null) rmSync(part, { force: true })
		const code = fault instanceof Error && 'code' in fault ? String(fault.code) : 'unknown fault'
		throw new GroundFault(`${file} cannot be written (${code}); choose a folder that exists and is yours.`)
	}
}

/** Where the file lies, past links; null for a pipe, a device or a link to nothing, which keep their place. */
function replaceable(file: string): string | null {
	const place = path.resolve(file)
	if (place.startsWith('/dev/') || place.startsWith('/proc/')) return null
	const itself = lstatSync(place, { throwIfNoEntry: false })
	if (itself === undefined || itself.isFile()) return place
	return statSync(place, { throwIfNoEntry: false })?.isFile() ? realpathSync(place) : null
}

/** True when writing the one would overwrite the other. */
export function isSameFile(one: string, other: string): boolean {
	try {
		const [first, second] = [statSync(one), statSync(other)]
		return first.isFile() && first.dev === second.dev && first.ino === second.ino
	} catch {
		return false
	}
}

function cell(value: string | number): string {
	const text = typeof value === 'number' ? String(value) : textForSpreadsheet(value)
	return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
