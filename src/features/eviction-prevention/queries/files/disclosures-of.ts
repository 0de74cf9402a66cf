import * as z from 'zod'
import { hasRole } from '../../../../platform/actor.ts'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { mayReadReceipts } from '../../access.ts'
import { isOpen } from '../../rules/files/disclosures.ts'
import { listDisclosures } from '../../store/disclosures.ts'
import { findNotice } from '../../store/notice-reading.ts'

/** What the landlord of a report may read about the tenant now; case work sees also what has ended, and on which ground. */
export const disclosuresOf = query({
	name: 'disclosuresOf',
	input: z.object({ noticeId: id() }),
	may: mayReadReceipts,
	run: async ({ db, actor, today }, { noticeId }) => {
		const notice = await findNotice(db, noticeId)
		if (notice === undefined || notice.tenant === null) return missing
		const every = (await listDisclosures(db, noticeId)).map((one) => ({ ...one, open: isOpen(one, today) }))
		if (!hasRole(actor, 'landlord')) return { disclosures: every }
		const basis = { basisNote: null, consentedBy: null, consentedOn: null }
		return { disclosures: every.filter(({ open }) => open).map((one) => ({ ...one, ...basis })) }
	},
	audit: ({ noticeId }) => ({ kind: 'notice', ids: [noticeId] }),
})
