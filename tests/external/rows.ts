import { readTable } from '../../src/platform/table-file.ts'
import { readMaterial } from './material.ts'

/** A material's CSV as rows by header. */
export async function rowsOf(name: string): Promise<Record<string, string>[]> {
	const file = await readTable(readMaterial(name))
	if ('problem' in file) throw new Error(`${name}: ${file.problem.because}`)
	const { headers, rows } = file.read
	return rows.map(({ cells }) =>
		Object.fromEntries(headers.map((name, at) => [name, cells[at]?.trim() ?? ''])),
	)
}

export const asCsv = (rows: readonly (readonly string[])[]) =>
	rows.map((row) => `${row.join(',')}\n`).join('')
