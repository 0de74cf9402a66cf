import * as z from 'zod'
import { missing } from '../../../platform/answer.ts'
import { id } from '../../../platform/fields.ts'
import { query } from '../../../platform/query.ts'
import { mayKeepConsultations } from '../access.ts'
import { findAttachment } from '../store/attachments.ts'

/** A file that came with an answer, as it came, for those who deal with it; noted for whom it was handed out. */
export const attachmentFile = query({
	name: 'attachmentFile',
	input: z.object({ answerAttachmentId: id() }),
	may: mayKeepConsultations,
	run: async ({ db }, { answerAttachmentId }) => {
		const found = await findAttachment(db, answerAttachmentId)
		if (found === undefined) return missing
		const { kind, bytes, number, position } = found
		return { kind, bytes: new Uint8Array(bytes), number: number ?? 0, position }
	},
	audit: ({ answerAttachmentId }) => ({ kind: 'answer-attachment', ids: [answerAttachmentId] }),
})
