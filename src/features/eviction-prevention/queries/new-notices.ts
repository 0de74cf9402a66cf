import * as z from 'zod'
import { query } from '../../../platform/query.ts'
import { mayReadNotices } from '../access.ts'
import { concernsChildren } from '../rules/urgency.ts'
import { listNewNotices } from '../store/notice-reading.ts'

/** What landlords have told and no case has taken up: children and unknown first, then the oldest. */
export const newNotices = query({
	name: 'newNotices',
	input: z.object({}),
	may: mayReadNotices,
	byKey: true,
	run: async ({ db, actor: { controllerId } }) => {
		const told = controllerId === null ? [] : await listNewNotices(db, controllerId)
		return {
			notices: told
				.toSorted((a, b) => Number(concernsChildren(b.children)) - Number(concernsChildren(a.children)))
				.map((notice) => ({
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
