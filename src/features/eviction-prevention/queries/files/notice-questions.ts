import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { mayReadReceipts } from '../../access.ts'
import { waitsFor } from '../../rules/files/notice-questions.ts'
import { listMessages } from '../../store/notice-messages.ts'
import { findNotice } from '../../store/notice-reading.ts'

/** What landlord and board have asked each other about one report. */
export const noticeQuestions = query({
	name: 'noticeQuestions',
	input: z.object({ noticeId: id() }),
	may: mayReadReceipts,
	run: async ({ db }, { noticeId }) => {
		const notice = await findNotice(db, noticeId)
		if (notice === undefined || notice.tenant === null) return missing
		const messages = await listMessages(db, noticeId)
		const { receiptNumber, landlord, tenant, address } = notice
		return { noticeId, receiptNumber, landlord, tenant, address, messages, waitsFor: waitsFor(messages) }
	},
	audit: ({ noticeId }) => ({ kind: 'notice', ids: [noticeId] }),
})
