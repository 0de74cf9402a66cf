import { type Ore, ore } from '../../../foundation/money.ts'
import type { Act } from '../../../platform/transaction.ts'
import { changesBetween, type Told } from '../rules/notice-change.ts'
import type { NoticeChannel } from '../rules/notice-kinds.ts'
import { listDueMonths, type ToldFacts } from '../store/notice-reading.ts'
import { changeNotices, type Digests, insertNoticeChanges, replaceDueMonths } from '../store/notices.ts'

type Change = {
	noticeId: string
	before: Told
	after: Told
	/** The tenant's details are kept version by version; here only that they were told anew. */
	tenant: 'told-anew' | 'same'
	/** By which the same words are known again; null when the report was not told anew, only corrected. */
	digests: Digests | null
}

type By = { channel: NoticeChannel; reportedBy?: string }

/** Writes what became different and that it did, and gives how many things by notice; nothing is written when there are none. */
export async function writeChanges(
	act: Act,
	by: By,
	changes: readonly Change[],
): Promise<Map<string, number>> {
	const { municipalityId, actorId } = act.actor
	const found = changes.map((one) => ({ ...one, fields: changesBetween(one.before, one.after) }))
	const months = found.filter(({ fields }) => fields.some(({ field }) => field === 'dueMonths'))
	await changeNotices(
		act.db,
		found
			.filter(({ fields, digests }) => fields.length > 0 || digests !== null)
			.map(({ noticeId: id, after: { dueMonths: _, ...facts }, digests }) => ({
				municipalityId,
				id,
				...facts,
				...digests,
			})),
	)
	await replaceDueMonths(
		act.db,
		municipalityId,
		months.map(({ noticeId, after }) => ({ noticeId, months: after.dueMonths })),
	)
	const told = found.map(({ noticeId, fields, tenant }) => ({
		noticeId,
		fields: tenant === 'same' ? fields : [...fields, { field: 'tenant' as const, was: null, became: null }],
	}))
	const about = { municipalityId, changedAt: act.now, changedOn: act.today, channel: by.channel }
	await insertNoticeChanges(
		act.db,
		told.flatMap(({ noticeId, fields }) =>
			fields.map((field) => ({ ...about, changedBy: by.reportedBy ?? actorId, noticeId, ...field })),
		),
	)
	const noticeIds = told.filter(({ fields }) => fields.length > 0).map(({ noticeId }) => noticeId)
	if (noticeIds.length > 0) await act.queue('matchNotices', { noticeIds: noticeIds.join() })
	return new Map(told.map(({ noticeId, fields }) => [noticeId, fields.length]))
}

/** What stored notices say now, months included. */
export async function toldIn(act: Act, notices: readonly ToldFacts[]): Promise<(noticeId: string) => Told> {
	const months = await listDueMonths(
		act.db,
		notices.map(({ noticeId }) => noticeId),
	)
	const monthsOf = Map.groupBy(months, ({ noticeId }) => noticeId)
	const told = new Map(
		notices.map((notice): [string, Told] => {
			const { kind, status, children, sentOn, servedOn, amountOre, interestOre, account, rooms } = notice
			const { noticeId, mustMoveAnyway, warnedOn, leaseEndsOn } = notice
			return [
				noticeId,
				{
					...{
						kind,
						status,
						children,
						sentOn,
						servedOn,
						account,
						rooms,
						mustMoveAnyway,
						warnedOn,
						leaseEndsOn,
					},
					amountOre: amountOf(amountOre),
					interestOre: amountOf(interestOre),
					dueMonths: (monthsOf.get(noticeId) ?? []).map((month) => ({
						dueOn: month.dueOn,
						amountOre: amountOf(month.amountOre),
						interestOre: amountOf(month.interestOre),
					})),
				},
			]
		}),
	)
	return (noticeId) => {
		const one = told.get(noticeId)
		if (one === undefined) throw new Error('a notice was asked for that was not read')
		return one
	}
}

function amountOf(stored: number | null): Ore | null {
	return stored === null ? null : ore(stored)
}
