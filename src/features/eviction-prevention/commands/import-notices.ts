import * as z from 'zod'
import { isRefused } from '../../../foundation/refusal.ts'
import { missing } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { readIdentityNumber } from '../../people/index.ts'
import { mayImportNotices } from '../access.ts'
import { readNoticeFile } from '../rules/notice-file.ts'
import { readOwnHeaders } from '../store/files.ts'
import { rehearse } from '../store/notices.ts'
import { keepRows } from './files/keep-rows.ts'
import { landlordOf, tableIn } from './files/landlord-file.ts'

/**
 * A landlord's file at once: good rows are kept even when others are refused. Refused as a whole when it is no
 * table or lacks the columns that say who and where. `rehearse` counts without keeping anything.
 */
export const importNotices = command({
	name: 'importNotices',
	input: z.object({
		organisationId: z.uuid({ error: 'choose-one' }).optional(),
		/** An administrator may name a landlord whom nobody has registered yet. */
		landlord: z.string().trim().min(1, 'required').max(200, 'too-long').optional(),
		file: z.instanceof(Uint8Array, { error: 'not-a-file' }),
		mode: z.enum(['keep', 'rehearse']).default('keep'),
	}),
	may: mayImportNotices,
	run: async (act, { file, mode, ...named }) => {
		const table = await tableIn(file)
		if (isRefused(table)) return table
		const keep = async () => {
			const landlord = await landlordOf(act, named)
			if (landlord === null) return missing
			const { organisationId } = landlord
			const own = await readOwnHeaders(act.db, organisationId)
			const rows = readNoticeFile(table, act.today, readIdentityNumber, own)
			return isRefused(rows) ? rows : await keepRows(act, { organisationId, receivedOn: act.today }, rows)
		}
		return mode === 'keep' ? await keep() : await rehearse(act.db, keep)
	},
	audit: (_, value) => ({
		kind: 'notice',
		ids: value !== null && 'noticeIds' in value ? value.noticeIds : [],
	}),
})
