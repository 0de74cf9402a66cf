import * as z from 'zod'
import { partOf } from '../../../foundation/on-page.ts'
import { query } from '../../../platform/query.ts'
import { mayReadNotices } from '../access.ts'
import { countNewNotices, listNewNotices } from '../store/notice-reading.ts'

/** What landlords have told and no case has taken up: children and unknown first, then the oldest. */
export const newNotices = query({
	name: 'newNotices',
	input: z.object({ page: z.coerce.number().int().min(1).max(10_000).optional() }),
	may: mayReadNotices,
	byKey: true,
	run: async ({ db, actor: { controllerId } }, { page }) => {
		const part = partOf(page)
		const [told, total] =
			controllerId === null
				? [[], 0]
				: await Promise.all([listNewNotices(db, controllerId, part), countNewNotices(db, controllerId)])
		return {
			from: part.offset + 1,
			total,
			notices: told.map((notice) => ({
				noticeId: notice.noticeId,
				receiptNumber: notice.receiptNumber,
				landlord: notice.landlord,
				kind: notice.kind,
				children: notice.children,
				tenant: notice.tenant,
				address: notice.address,
				receivedOn: notice.receivedOn,
				sentOn: notice.sentOn,
				servedOn: notice.servedOn,
				amountOre: notice.amountOre,
				/** Waiting for the matching job, or hidden because somebody is protected. */
				hidden: notice.tenant === null,
				matching: notice.matching,
			})),
		}
	},
	audit: (_, value) => ({ kind: 'notice', ids: value?.notices.map((notice) => notice.noticeId) ?? [] }),
})
