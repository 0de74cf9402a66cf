import * as z from 'zod'
import { refuse } from '../../../foundation/refusal.ts'
import { missing } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { id } from '../../../platform/fields.ts'
import { mayHandleCases } from '../access.ts'
import { listAdults } from '../store/case-people.ts'
import { attachNotice, findNotice, findNoticeMatch } from '../store/notice-reading.ts'
import { applyNotice } from './apply-notice.ts'
import { caseInWork, isCase } from './case-in-work.ts'

/**
 * A further notice about a home that already has an open case: its dates and debt join the case. Refusals:
 * notice-has-a-case, tenant-not-visible (protected: for those with named access).
 */
export const joinNotice = command({
	name: 'joinNotice',
	input: z.object({ noticeId: id(), caseId: id() }),
	may: mayHandleCases,
	run: async (act, { noticeId, caseId }) => {
		const found = await caseInWork(act, caseId)
		if (!isCase(found)) return found
		const notice = await findNotice(act.db, noticeId)
		const match = await findNoticeMatch(act.db, noticeId)
		const [tenant] = await listAdults(act, [found.householdId])
		if (notice === undefined || match === undefined || tenant === undefined) return missing
		if (match.caseId !== null) return refuse({ because: 'notice-has-a-case', caseNumber: found.caseNumber })
		if (notice.tenant === null || (tenant.protected && tenant.givenName === null)) {
			return refuse({ because: 'tenant-not-visible' })
		}
		await attachNotice(act.db, { noticeId, caseId, personId: match.personId ?? tenant.personId })
		await applyNotice(act, noticeId)
		return { caseId }
	},
	audit: ({ noticeId, caseId }) => ({ kind: 'eviction-case', ids: [caseId, noticeId] }),
})
