import * as z from 'zod'
import { partOf } from '../../../foundation/on-page.ts'
import { query } from '../../../platform/query.ts'
import { mayReportNotices } from '../access.ts'
import { amountToPay } from '../rules/notice.ts'
import { countNotices, listLastChanges, listNotices } from '../store/notice-reading.ts'

/**
 * What a landlord has reported, the newest first, with what happened to the report itself: received, changed, paid,
 * withdrawn. Nothing about whether the board knows the person or what it does.
 */
export const myNotices = query({
	name: 'myNotices',
	input: z.object({ page: z.coerce.number().int().min(1).max(10_000).optional() }),
	may: mayReportNotices,
	byKey: true,
	run: async ({ db, actor }, { page }) => {
		const part = partOf(page)
		const [notices, total] = await Promise.all([
			listNotices(db, actor.organisationIds, part),
			countNotices(db, actor.organisationIds),
		])
		const lastChange = await listLastChanges(
			db,
			notices.map((notice) => notice.noticeId),
		)
		return {
			from: part.offset + 1,
			total,
			notices: notices.map((notice) => ({
				noticeId: notice.noticeId,
				receiptNumber: notice.receiptNumber,
				receivedOn: notice.receivedOn,
				reference: notice.reference,
				kind: notice.kind,
				status: notice.status,
				tenant: notice.tenant,
				home: notice.address,
				amountOre: amountToPay(notice),
				servedOn: notice.servedOn,
				changedOn: lastChange.get(notice.noticeId) ?? null,
			})),
		}
	},
	audit: (_, value) => ({ kind: 'notice', ids: value?.notices.map((notice) => notice.noticeId) ?? [] }),
})
