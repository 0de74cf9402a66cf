import * as z from 'zod'
import { isRefused, refuse } from '../../../../foundation/refusal.ts'
import { foldHeader } from '../../../../foundation/table.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { readIdentityNumber } from '../../../people/index.ts'
import { mayImportNotices } from '../../access.ts'
import {
	type Column,
	columnNames,
	columns,
	type OwnHeaders,
	type Places,
	placesChosen,
	placesIn,
} from '../../rules/files/columns.ts'
import { readNoticeRows } from '../../rules/notice-file.ts'
import { changeImport, endImport, lockImport, readOwnHeaders, rememberHeaders } from '../../store/files.ts'
import { rehearse } from '../../store/notices.ts'
import { keepRows } from './keep-rows.ts'
import { tableOf } from './kept-file.ts'

/** A header for each column that the file has; an empty one says that it has none. */
const chosenColumns = z.partialRecord(z.enum(columnNames), z.string().trim().max(500, 'too-long'))

/**
 * Begins to keep what the file says: a job goes through it, and what stands for which column is remembered for the
 * landlord's next file. `rehearse` says what would become of it. Refusals: `columns-missing`, `column-twice`,
 * `import-has-begun`.
 */
export const runNoticeImport = command({
	name: 'runNoticeImport',
	input: z.object({
		importId: id(),
		columns: chosenColumns.optional(),
		mode: z.enum(['keep', 'rehearse']).default('keep'),
	}),
	may: mayImportNotices,
	run: async (act, { importId, columns: chosen, mode }) => {
		const found = await lockImport(act.db, importId)
		if (found === undefined) return missing
		const { organisationId, fileCipher } = found
		if (found.state !== 'read' || fileCipher === null) return refuse({ because: 'import-has-begun' })
		const table = await tableOf(act.house.keys, fileCipher)
		const own = await readOwnHeaders(act.db, organisationId)
		const places =
			chosen === undefined ? placesIn(table.headers, own) : placesChosen(table.headers, withoutEmpty(chosen))
		if (isRefused(places)) return places
		const rows = readNoticeRows(table, places, act.today, readIdentityNumber)
		if (isRefused(rows)) return rows
		if (mode === 'rehearse') {
			const by = { organisationId, receivedOn: found.begunOn }
			return { importId, rehearsed: await rehearse(act.db, () => keepRows(act, by, rows)) }
		}
		if (chosen !== undefined) await remember(act, organisationId, { own, chosen, headers: table.headers })
		const headers = Object.fromEntries([...places].map(([column, { header }]) => [column, header]))
		const ownHeaders = JSON.stringify(headers)
		if (rows.length === 0) await endImport(act, importId, 'done', { ownHeaders })
		else {
			await changeImport(act.db, importId, { state: 'running', ownHeaders })
			await act.queue('workOnNoticeImport', { importId })
		}
		return { importId, rehearsed: null }
	},
	audit: ({ importId }) => ({ kind: 'notice-import', ids: [importId] }),
})

function withoutEmpty(chosen: OwnHeaders): OwnHeaders {
	return Object.fromEntries(Object.entries(chosen).filter(([, header]) => header !== ''))
}

type Choice = { own: OwnHeaders; chosen: OwnHeaders; headers: readonly string[] }

/** The column's own name need not be remembered; one that this file does not have may stand in the next. */
async function remember(act: Act, organisationId: string, { own, chosen, headers }: Choice): Promise<void> {
	const there = new Set(headers.map(foldHeader))
	const told = columnNames.flatMap((column): [Column, string][] => {
		const header = chosen[column] ?? ''
		return header === '' || isItsName(column, header) ? [] : [[column, header]]
	})
	const forgotten = columnNames.filter((column) => there.has(foldHeader(own[column] ?? '')))
	const { municipalityId } = act.actor
	await rememberHeaders(act.db, { municipalityId, organisationId }, { told, forgotten })
}

function isItsName(column: Column, header: string): boolean {
	return columns[column].some((name) => foldHeader(name) === foldHeader(header))
}

/** Where the columns stand, as it was settled when the file began to be kept. */
export function placesSettled(headers: readonly string[], settled: unknown): Places {
	return placesChosen(headers, chosenColumns.parse(settled))
}
