import * as z from 'zod'
import { query } from '../../../../platform/query.ts'
import { mayReportNotices } from '../../access.ts'
import { amountToPay } from '../../rules/notice.ts'
import { listNoticesBefore } from '../../store/notice-reading.ts'

const most = 100

/** What a landlord has reported, page by page: the report itself, and nothing of what became of it. */
export const receiptsPage = query({
	name: 'receiptsPage',
	input: z.object({
		before: z.uuid({ error: 'not-valid' }).optional(),
		reference: z.string().trim().min(1, 'required').max(100, 'too-long').optional(),
		limit: z.coerce
			.number({ error: 'not-a-number' })
			.int('not-a-number')
			.min(1, 'not-valid')
			.max(most, 'not-valid')
			.default(most),
	}),
	may: mayReportNotices,
	run: async ({ db, actor }, { before, reference, limit }) => {
		const found = await listNoticesBefore(db, actor.organisationIds, { before, reference, limit })
		return {
			receipts: found.map((notice) => ({
				noticeId: notice.noticeId,
				receiptNumber: notice.receiptNumber,
				receivedOn: notice.receivedOn,
				reference: notice.reference,
				kind: notice.kind,
				status: notice.status,
				tenant: notice.tenant,
				address: notice.address,
				amountToPayOre: amountToPay(notice),
				servedOn: notice.servedOn,
			})),
			next: found.length === limit ? (found.at(-1)?.noticeId ?? null) : null,
		}
	},
	audit: (_, value) => ({ kind: 'notice', ids: value?.receipts.map(({ noticeId }) => noticeId) ?? [] }),
})
