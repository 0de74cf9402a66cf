import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayImportNotices } from '../../access.ts'
import { endImport, lockImport } from '../../store/files.ts'

/** Stops a file: what has been kept of it stays told, the rest is not. Refused once it is over. */
export const cancelNoticeImport = command({
	name: 'cancelNoticeImport',
	input: z.object({ importId: id() }),
	may: mayImportNotices,
	run: async (act, { importId }) => {
		const found = await lockImport(act.db, importId)
		if (found === undefined) return missing
		if (found.state !== 'read' && found.state !== 'running') return refuse({ because: 'import-has-ended' })
		await endImport(act, importId, 'cancelled')
		return { importId }
	},
	audit: ({ importId }) => ({ kind: 'notice-import', ids: [importId] }),
})
