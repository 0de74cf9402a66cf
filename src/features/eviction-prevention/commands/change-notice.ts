import * as z from 'zod'
import { BadInput, missing } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { amount, day, id } from '../../../platform/fields.ts'
import { mayReportNotices } from '../access.ts'
import type { DueMonth } from '../rules/notice.ts'
import { asksFor, childrenAnswers, noticeStatuses } from '../rules/notice-kinds.ts'
import { findNotice } from '../store/notice-reading.ts'
import { channelOf } from './channel-of.ts'
import { toldIn, writeChanges } from './write-changes.ts'

/** What happens after the first report: another amount, paid, withdrawn, moved out, posted, or the tenant was served. */
export const changeNotice = command({
	name: 'changeNotice',
	input: z.object({
		noticeId: id(),
		status: z.enum(noticeStatuses, { error: 'choose-one' }).optional(),
		children: z.enum(childrenAnswers, { error: 'choose-one' }).optional(),
		amount: amount().optional(),
		interest: amount().optional(),
		sentOn: day().optional(),
		servedOn: day().optional(),
	}),
	may: mayReportNotices,
	run: async (act, { noticeId, ...given }) => {
		for (const path of ['sentOn', 'servedOn'] as const) {
			const on = given[path]
			if (on !== undefined && on > act.today) throw new BadInput([{ path, problem: 'date-in-future' }])
		}
		if (given.amount !== undefined && given.amount <= 0) {
			throw new BadInput([{ path: 'amount', problem: 'amount-not-positive' }])
		}
		if (given.interest !== undefined && given.interest < 0) {
			throw new BadInput([{ path: 'interest', problem: 'interest-negative' }])
		}
		const notice = await findNotice(act.db, noticeId)
		if (notice === undefined) return missing
		const before = (await toldIn(act, [notice]))(noticeId)
		const money = asksFor(before.kind, 'debt')
			? {
					amountOre: given.amount ?? before.amountOre,
					interestOre: given.interest ?? before.interestOre,
					dueMonths: given.amount === undefined ? before.dueMonths : before.dueMonths.map(withoutAmount),
				}
			: {}
		const after = {
			...before,
			...money,
			status: given.status ?? before.status,
			children: given.children ?? before.children,
			sentOn: given.sentOn ?? before.sentOn,
			servedOn: given.servedOn ?? before.servedOn,
		}
		const change = { noticeId, before, after, tenant: 'same' as const, digests: null }
		const changed = await writeChanges(act, { channel: channelOf(act.actor) }, [change])
		return { noticeId, changed: changed.get(noticeId) ?? 0 }
	},
	audit: ({ noticeId }) => ({ kind: 'notice', ids: [noticeId] }),
})

/** A new sum no longer says which month is how late: the days stand, the months' own amounts do not. */
function withoutAmount({ dueOn }: DueMonth): DueMonth {
	return { dueOn, amountOre: null, interestOre: null }
}
