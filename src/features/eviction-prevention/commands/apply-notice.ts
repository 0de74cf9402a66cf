import type { Act } from '../../../platform/transaction.ts'
import type { CaseDateKind } from '../rules/case.ts'
import { listCaseDates, putCaseDate } from '../store/case-facts.ts'
import { changeCase, findCase } from '../store/cases.ts'
import { findNotice, findNoticeMatch, listDueMonths, listNoticesOfCase } from '../store/notice-reading.ts'
import { datesTold, debtTold } from './notice-opening.ts'

const startsRecovery: readonly CaseDateKind[] = ['rent-due', 'board-told', 'board-received', 'served']

/**
 * What a landlord has told anew reaches the case: dates and debt. A date that the board knows from elsewhere stays, and a
 * further notice never touches the clock of an earlier one: it has a time of its own (JB 12:44), reckoned from its own days.
 * Called by a job, after the landlord's own transaction: a landlord never reads or writes a case.
 */
export async function applyNotice(act: Act, noticeId: string): Promise<void> {
	const match = await findNoticeMatch(act.db, noticeId)
	if (match?.caseId == null) return
	const notice = await findNotice(act.db, noticeId)
	const found = await findCase(act.db, match.caseId)
	if (notice === undefined || found === undefined || found.closedOn !== null) return
	const { municipalityId } = act.actor
	const [first] = await listNoticesOfCase(act.db, found.id)
	const isFurther = first !== undefined && first.noticeId !== noticeId
	const known = new Map((await listCaseDates(act.db, found.id)).map((date) => [date.kind, date]))
	for (const date of datesTold(notice, await listDueMonths(act.db, [noticeId]))) {
		const before = known.get(date.kind)
		if (before?.onDay === date.onDay || (before !== undefined && before.source !== 'landlord')) continue
		if (isFurther && (before !== undefined || startsRecovery.includes(date.kind))) continue
		await putCaseDate(act.db, municipalityId, { caseId: found.id, ...date })
	}
	const debtOre = debtTold(notice) ?? found.debtOre
	const { mustMoveAnyway } = notice
	// A landlord's "no children" does not answer for us; its "yes" does.
	const children = found.children === 'unknown' && notice.children === 'yes' ? 'yes' : found.children
	await changeCase(act.db, found.id, { debtOre, mustMoveAnyway, children })
}
