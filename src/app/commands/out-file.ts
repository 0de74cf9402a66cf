import { lstatSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs'
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
	const target = standing(file)
	// A pipe or a device keeps its place: only a file is replaced.
	const written = target.kind === 'other' ? target.path : `${target.path}.${process.pid}.part`
	try {
		writeFileSync(written, text)
		if (written !== target.path) renameSync(written, target.path)
	} catch (fault) {
		if (written !== target.path) rmSync(written, { force: true })
		const code = fault instanceof Error && 'code' in fault ? String(fault.code) : 'unknown fault'
		throw new GroundFault(`${file} cannot be written (${code}); choose a folder that exists and is yours.`)
	}
}

/** Where a path leads, past links. */
function standing(file: string): { path: string; kind: 'file' | 'other' } {
	try {
		const real = realpathSync(file)
		return { path: real, kind: lstatSync(real).isFile() ? 'file' : 'other' }
	} catch {
		return { path: file, kind: 'file' }
	}
}

/** True when writing the one would overwrite the other. */
export function isSameFile(one: string, other: string): boolean {
	return standing(one).path === standing(other).path
}

function cell(value: string | number): string {
	const text = String(value)
	return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
