import * as z from 'zod'
import { isRefused } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { mayImportNotices } from '../../access.ts'
import { tableOf } from '../../commands/files/kept-file.ts'
import { columnNames, columns, placesIn } from '../../rules/files/columns.ts'
import { findImport, listRowRefusals, readOwnHeaders } from '../../store/files.ts'

/** One file: which column is what while it waits to be sent, how far it has come, what was kept and what was wrong. */
export const noticeImport = query({
	name: 'noticeImport',
	input: z.object({ importId: id() }),
	may: mayImportNotices,
	run: async (act, { importId }) => {
		const found = await findImport(act.db, importId)
		if (found === undefined) return missing
		const { fileCipher, ownHeaders: _, begunBy: __, ...told } = found
		const faults = await listRowRefusals(act.db, importId)
		return {
			...told,
			rejected: new Set(faults.map(({ row }) => row)).size,
			faults,
			layout: found.state === 'read' && fileCipher !== null ? await layoutOf(act, found, fileCipher) : null,
		}
	},
	audit: ({ importId }) => ({ kind: 'notice-import', ids: [importId] }),
})

const rowsShown = 1

/** Each column that we ask for, with the header that seems to be it and what stands there in the first row. */
async function layoutOf(act: Act, { organisationId }: { organisationId: string }, cipher: Buffer) {
	const table = await tableOf(act.house.keys, cipher)
	const own = await readOwnHeaders(act.db, organisationId)
	const places = placesIn(table.headers, own)
	const first = table.rows.slice(0, rowsShown)[0]?.cells ?? []
	return {
		headers: table.headers.map((header, at) => ({ header, first: (first[at] ?? '').trim().slice(0, 60) })),
		columns: columnNames.map((column) => {
			const place = isRefused(places) ? undefined : places.get(column)
			return {
				column,
				name: columns[column][0],
				header: place?.header ?? '',
				remembered: place !== undefined && own[column] === place.header,
			}
		}),
	}
}
