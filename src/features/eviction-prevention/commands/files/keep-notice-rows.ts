import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayImportNotices } from '../../access.ts'
import type { ReadRow } from '../../rules/notice-file.ts'
import { changeImport, endImport, insertRowRefusals, lockImport } from '../../store/files.ts'
import { keepRows } from './keep-rows.ts'

/**
 * One piece of a file: its rows from the one counted `from`. Nothing is done when somebody else has come further, or the
 * file was cancelled; the answer says where it stands.
 */
export const keepNoticeRows = command({
	name: 'keepNoticeRows',
	input: z.object({
		importId: id(),
		from: z.int().min(0),
		rows: z.custom<readonly ReadRow[]>((given) => Array.isArray(given)),
	}),
	may: mayImportNotices,
	run: async (act, { importId, from, rows }) => {
		const found = await lockImport(act.db, importId)
		if (found === undefined) return missing
		const { state, rowsDone, rowsTotal, organisationId, begunOn } = found
		if (state !== 'running' || rowsDone !== from) return { state, rowsDone, rowsTotal, noticeIds: [] }
		const kept = await keepRows(act, { organisationId, receivedOn: begunOn }, rows)
		await insertRowRefusals(act.db, act.actor.municipalityId, importId, kept.rejected)
		const done = { rowsDone: rowsDone + rows.length, rowsTotal }
		const isOver = done.rowsDone >= rowsTotal
		const come = {
			rowsDone: done.rowsDone,
			accepted: found.accepted + kept.accepted,
			updated: found.updated + kept.updated,
			duplicates: found.duplicates + kept.duplicates,
		}
		if (isOver) await endImport(act, importId, 'done', come)
		else await changeImport(act.db, importId, come)
		return { ...done, state: isOver ? ('done' as const) : state, noticeIds: kept.noticeIds }
	},
	audit: ({ importId }, value) => ({
		kind: 'notice',
		ids: [importId, ...(value !== null && 'noticeIds' in value ? value.noticeIds : [])],
	}),
})
