import * as z from 'zod'
import { missing } from '../../../platform/answer.ts'
import { showing, shownBy } from '../../../platform/audit.ts'
import { id } from '../../../platform/fields.ts'
import { query } from '../../../platform/query.ts'
import { mayReadReceipts } from '../access.ts'
import { amountToPay, recoveryApplies } from '../rules/notice.ts'
import { findNotice, listDueMonths, listNoticeChanges, listWhomNoticeTells } from '../store/notice-reading.ts'
import { getReceivingCommittee } from '../store/notices.ts'

/**
 * Exactly what was told, when, and to which board; for the landlord and for case work alike. Whoever may not see the
 * tenant sees no words of the landlord's own either: they may name somebody.
 */
export const receipt = query({
	name: 'receipt',
	opensOne: true,
	input: z.object({ noticeId: id() }),
	may: mayReadReceipts,
	run: async ({ db, house }, { noticeId }) => {
		const notice = await findNotice(db, noticeId)
		if (notice === undefined) return missing
		const { identityCipher, contentDigest: _, tenantDigest: __, ...told } = notice
		const changes = await listNoticeChanges(db, [noticeId])
		const committee = await getReceivingCommittee(db)
		return showing(await listWhomNoticeTells(db, notice), {
			...told,
			...(notice.tenant === null ? { reference: null, account: null, rooms: null, note: null } : {}),
			committee: committee.name,
			municipality: committee.municipality,
			nationalId: identityCipher === null ? null : house.keys.unseal(identityCipher),
			amountToPayOre: amountToPay(notice),
			recovery: recoveryApplies(notice) ? ('applies' as const) : ('never' as const),
			dueMonths: await listDueMonths(db, [noticeId]),
			changes: notice.tenant === null ? changes.map(withoutValues) : changes,
		})
	},
	audit: ({ noticeId }, value) => ({ kind: 'notice', ids: [noticeId, ...shownBy(value)] }),
})

function withoutValues<Change extends { was: string | null; became: string | null }>(change: Change): Change {
	return { ...change, was: null, became: null }
}
