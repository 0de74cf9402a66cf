import * as z from 'zod'
import { isRefused } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { mayImportNotices } from '../../access.ts'
import { endForgottenImports, insertImport } from '../../store/files.ts'
import { sealFile } from './kept-file.ts'
import { landlordOf, tableIn } from './landlord-file.ts'

/** Takes a landlord's file in; nothing in it is told yet. Refused when it is no table. */
export const beginNoticeImport = command({
	name: 'beginNoticeImport',
	input: z.object({
		organisationId: z.uuid({ error: 'choose-one' }).optional(),
		/** An administrator may name a landlord whom nobody has registered yet. */
		landlord: z.string().trim().min(1, 'required').max(200, 'too-long').optional(),
		file: z.instanceof(Uint8Array, { error: 'not-a-file' }),
	}),
	may: mayImportNotices,
	run: async (act, { file, ...named }) => {
		const table = await tableIn(file)
		if (isRefused(table)) return table
		const landlord = await landlordOf(act, named)
		if (landlord === null) return missing
		const { organisationId } = landlord
		await endForgottenImports(act, organisationId)
		const importId = await insertImport(act.db, {
			municipalityId: act.actor.municipalityId,
			organisationId,
			begunBy: act.actor.actorId,
			begunAt: act.now,
			begunOn: act.today,
			fileCipher: sealFile(act.house.keys, file),
			rowsTotal: table.rows.length,
		})
		return { importId, rows: table.rows.length, newLandlord: landlord.isNew }
	},
	audit: (_, value) => ({
		kind: 'notice-import',
		ids: value !== null && 'importId' in value ? [value.importId] : [],
	}),
})
