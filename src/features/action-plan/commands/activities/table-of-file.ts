import { type Refusal, refuse } from '../../../../foundation/refusal.ts'
import type { Table } from '../../../../foundation/table.ts'
import { readTable } from '../../../../platform/table-file.ts'

const mostRows = 5000

/** The file as a table; refused with where it broke: file-unreadable, file-too-many-rows. */
export async function tableOfFile(bytes: Uint8Array): Promise<Table | Refusal> {
	const answer = await readTable(bytes)
	if ('problem' in answer) {
		const { because, row, column } = answer.problem
		return refuse({ because, row: row ?? 0, column: column ?? '' })
	}
	return answer.read.rows.length > mostRows
		? refuse({ because: 'file-too-many-rows', most: mostRows })
		: answer.read
}
