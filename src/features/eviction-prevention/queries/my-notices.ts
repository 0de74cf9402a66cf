import * as z from 'zod'
import { query } from '../../../platform/query.ts'
import { mayReportNotices } from '../access.ts'
import { amountToPay } from '../rules/notice.ts'
import { listNoticeChanges, listNotices } from '../store/notice-reading.ts'

/**
 * What a landlord has reported, the newest first, with what happened to the report itself: received, changed, paid,
 * withdrawn. Nothing about whether the board knows the person or what it does.
 */
export const myNotices = query({
	name: 'myNotices',
	input: z.object({}),
	may: mayReportNotices,
	byKey: true,
	run: async ({ db, actor }) => {
		const notices = await listNotices(db, actor.organisationIds)
		const changes = await listNoticeChanges(
			db,
			notices.map((notice) => notice.noticeId),
		)
		const lastChange = new Map(changes.map((change) => [change.noticeId, change.changedOn]))
		return {
			notices: notices.map((notice) => ({
				noticeId: notice.noticeId,
				landlord: notice.landlord,
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
