import * as z from 'zod'
import { refuse } from '../../../foundation/refusal.ts'
import { missing } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { id } from '../../../platform/fields.ts'
import { mayHandleCases } from '../access.ts'
import { findCase } from '../store/cases.ts'
import { attachNotice, findNotice, findNoticeMatch, listDueMonths } from '../store/notice-reading.ts'
import { openFrom } from './case-opening.ts'
import { openingOn } from './notice-opening.ts'
import { samePerson } from './person-known-as.ts'

/**
 * Opens a case on what a landlord has told. Refusals: notice-has-a-case, tenant-not-visible (protected: for those with
 * named access), case-already-open.
 */
export const openCase = command({
	name: 'openCase',
	input: z.object({ noticeId: id(), unitId: id().optional(), samePerson: samePerson() }),
	may: mayHandleCases,
	run: async (act, { noticeId, unitId, samePerson }) => {
		const notice = await findNotice(act.db, noticeId)
		const match = await findNoticeMatch(act.db, noticeId)
		if (notice === undefined || match === undefined) return missing
		if (match.caseId !== null) return await takenUp(act.db, match.caseId)
		const months = await listDueMonths(act.db, [noticeId])
		const opening = openingOn(notice, months, match.personId, act.house.keys)
		if (opening === null) return refuse({ because: 'tenant-not-visible' })
		const tenant = { ...opening.tenant, samePerson }
		const opened = await openFrom(act, { ...opening, tenant, unitId: unitId ?? null })
		if (!('caseId' in opened) || !('personId' in opened)) return opened
		await attachNotice(act.db, { noticeId, caseId: opened.caseId, personId: opened.personId })
		return opened
	},
	audit: ({ noticeId }, value) => ({
		kind: 'eviction-case',
		ids: value === null ? [noticeId] : [noticeId, value.caseId],
	}),
	constraints: { one_open_case_in_a_home: 'case-already-open' },
})

async function takenUp(db: Parameters<typeof findCase>[0], caseId: string) {
	const known = await findCase(db, caseId)
	return known === undefined
		? missing
		: refuse({ because: 'notice-has-a-case', caseNumber: known.caseNumber, caseId })
}
