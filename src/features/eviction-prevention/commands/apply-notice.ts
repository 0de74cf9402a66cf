import type { Act } from '../../../platform/transaction.ts'
import { listCaseDates, putCaseDate } from '../store/case-facts.ts'
import { changeCase, findCase } from '../store/cases.ts'
import { findNotice, findNoticeMatch, listDueMonths, listNoticesOfCase } from '../store/notice-reading.ts'
import { datesTold, debtTold } from './notice-opening.ts'

/**
 * What a landlord has told anew reaches the case: dates and debt. A date that the board knows from elsewhere stays, and a
 * further notice never moves a clock that an earlier one started: it only fills in what is missing.
 * Called by a job, after the landlord's own transaction: a landlord never reads or writes a case.
 */
export async function applyNotice(act: Act, noticeId: string): Promise<void> {
	const match = await findNoticeMatch(act.db, noticeId)
	if (match?.caseId == null) return
	const notice = await findNotice(act.db, noticeId)
	const found = await findCase(act.db, match.caseId)
	if (notice === undefined || found === undefined || found.closedOn !== null) return
	const { municipalityId } = act.actor
	const isOneOfSeveral = (await listNoticesOfCase(act.db, found.id)).length > 1
	const known = new Map((await listCaseDates(act.db, found.id)).map((date) => [date.kind, date]))
	for (const date of datesTold(notice, await listDueMonths(act.db, [noticeId]))) {
		const before = known.get(date.kind)
		if (
			before?.onDay === date.onDay ||
			(before !== undefined && (isOneOfSeveral || before.source !== 'landlord'))
		)
			continue
		await putCaseDate(act.db, municipalityId, { caseId: found.id, ...date })
	}
	const debtOre = debtTold(notice) ?? found.debtOre
	const { mustMoveAnyway } = notice
	// A landlord's "no children" does not answer for us; its "yes" does.
	const children = found.children === 'unknown' && notice.children === 'yes' ? 'yes' : found.children
	await changeCase(act.db, found.id, { debtOre, mustMoveAnyway, children })
}
