import { type Ore, ore } from '../../../foundation/money.ts'
import type { Act } from '../../../platform/transaction.ts'
import { changesBetween, type Told } from '../rules/notice-change.ts'
import type { NoticeChannel } from '../rules/notice-kinds.ts'
import { listDueMonths, type StoredNotice } from '../store/notice-reading.ts'
import { changeNoticeFacts, insertNoticeChanges, replaceDueMonths } from '../store/notices.ts'

type Change = {
	noticeId: string
	channel: NoticeChannel
	before: Told
	after: Told
	/** The tenant's details are kept version by version; here only that they were told anew. */
	tenant: 'told-anew' | 'same'
}

/** Writes what became different and that it did, and gives how many things; nothing is written when there are none. */
export async function writeChanges(act: Act, change: Change): Promise<number> {
	const { noticeId, channel, before, after } = change
	const { municipalityId, actorId } = act.actor
	const found = changesBetween(before, after)
	const { dueMonths, ...facts } = after
	if (found.length > 0) await changeNoticeFacts(act.db, noticeId, facts)
	if (found.some((one) => one.field === 'dueMonths')) {
		await replaceDueMonths(act.db, municipalityId, noticeId, dueMonths)
	}
	const all = [
		...found,
		...(change.tenant === 'same' ? [] : [{ field: 'tenant' as const, was: null, became: null }]),
	]
	const when = { changedAt: act.now, changedOn: act.today, changedBy: actorId }
	await insertNoticeChanges(act.db, { municipalityId, noticeId, channel, ...when }, all)
	if (all.length > 0) await act.queue('matchNotice', { noticeId })
	return all.length
}

/** What a stored notice says now, months included. */
export async function toldIn(act: Act, notice: StoredNotice): Promise<Told> {
	const { kind, status, children, sentOn, servedOn, amountOre, interestOre, account, rooms } = notice
	const { mustMoveAnyway, warnedOn, leaseEndsOn } = notice
	const months = await listDueMonths(act.db, [notice.noticeId])
	return {
		...{ kind, status, children, sentOn, servedOn, account, rooms, mustMoveAnyway, warnedOn, leaseEndsOn },
		amountOre: amountOf(amountOre),
		interestOre: amountOf(interestOre),
		dueMonths: months.map((month) => ({
			dueOn: month.dueOn,
			amountOre: amountOf(month.amountOre),
			interestOre: amountOf(month.interestOre),
		})),
	}
}

function amountOf(stored: number | null): Ore | null {
	return stored === null ? null : ore(stored)
}
