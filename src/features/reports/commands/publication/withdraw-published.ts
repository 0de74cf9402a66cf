import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayKeepReports } from '../../access.ts'
import { holdPublishing, listStands, withdraw } from '../../published.ts'

/**
 * Takes away all that was ever published of a plan (its follow-ups too) or of a follow-up, at once and with its charts; at
 * the address stands that it was withdrawn. It can be published anew. Refusals: not-published.
 */
export const withdrawPublished = command({
	name: 'withdrawPublished',
	input: z.object({ subjectId: id() }),
	may: mayKeepReports,
	run: async ({ db, actor, now }, { subjectId }) => {
		await holdPublishing(db, subjectId)
		const stands = (await listStands(db)).filter((one) => one.subjectId === subjectId)
		if (stands.length === 0) return missing
		const open = stands.find(({ publishedAt, gone }) => publishedAt !== null && !gone)
		if (open === undefined) return refuse({ because: 'not-published' })
		await withdraw(db, actor.municipalityId, open, now)
		return { subjectId }
	},
	audit: (input) => ({ kind: 'published-page', ids: [input.subjectId] }),
})
