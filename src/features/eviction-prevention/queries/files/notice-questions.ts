import * as z from 'zod'
import { hasRole } from '../../../../platform/actor.ts'
import { missing } from '../../../../platform/answer.ts'
import { showing, shownBy } from '../../../../platform/audit.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { listAnsweringFor } from '../../../organisation/index.ts'
import { mayReadReceipts } from '../../access.ts'
import { waitsFor } from '../../rules/files/notice-questions.ts'
import { listMessages } from '../../store/notice-messages.ts'
import { findNotice, listWhomNoticeTells } from '../../store/notice-reading.ts'

/** What landlord and board have asked each other about one report; the board is told who answers for the landlord. */
export const noticeQuestions = query({
	name: 'noticeQuestions',
	opensOne: true,
	input: z.object({ noticeId: id() }),
	may: mayReadReceipts,
	run: async ({ db, actor, today }, { noticeId }) => {
		const notice = await findNotice(db, noticeId)
		if (notice === undefined || notice.tenant === null) return missing
		const messages = await listMessages(db, noticeId)
		const { receiptNumber, landlord, tenant, address } = notice
		const answering = hasRole(actor, 'landlord')
			? []
			: await listAnsweringFor(db, notice.organisationId, today)
		const told = { noticeId, receiptNumber, landlord, tenant, address, messages, answering }
		return showing(await listWhomNoticeTells(db, notice), { ...told, waitsFor: waitsFor(messages) })
	},
	audit: ({ noticeId }, value) => ({ kind: 'notice', ids: [noticeId, ...shownBy(value)] }),
})
