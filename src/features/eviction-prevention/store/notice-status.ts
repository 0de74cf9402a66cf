import { sql } from 'kysely'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { FurtherNotice } from '../rules/further-notices.ts'

/** Cases whose landlord says that the matter is settled, with what it says and since when. */
export async function listSettledByLandlord(db: Act['db'], caseIds: readonly string[]) {
	if (caseIds.length === 0) return []
	return await db
		.selectFrom('named.noticeMatch as m')
		.innerJoin('named.notice as n', (join) =>
			join.onRef('n.municipalityId', '=', 'm.municipalityId').onRef('n.id', '=', 'm.id'),
		)
		.leftJoin('named.noticeChange as k', (join) =>
			join
				.onRef('k.municipalityId', '=', 'n.municipalityId')
				.onRef('k.noticeId', '=', 'n.id')
				.on('k.field', '=', 'status'),
		)
		.select((eb) => ['m.caseId', 'n.status', 'n.receivedOn', eb.fn.max('k.changedOn').as('changedOn')])
		.where('m.caseId', 'in', [...caseIds])
		.where('n.status', '<>', 'open')
		.groupBy(['m.caseId', 'n.status', 'n.receivedOn', 'n.id'])
		.orderBy('n.id')
		.execute()
}

/** By case, the days of the notices about late rent that came after its first, in the order in which they came. */
export async function listFurtherNotices(
	db: Act['db'],
	caseIds: readonly string[],
): Promise<ReadonlyMap<string, FurtherNotice[]>> {
	if (caseIds.length === 0) return new Map()
	const rows = await db
		.selectFrom('named.noticeMatch as m')
		.innerJoin('named.notice as n', (join) =>
			join.onRef('n.municipalityId', '=', 'm.municipalityId').onRef('n.id', '=', 'm.id'),
		)
		.select([
			'm.caseId',
			'n.kind',
			'n.sentOn',
			'n.servedOn',
			sql<PlainDate | null>`(
				select min(d.due_on) from named.notice_due_month d
				where d.municipality_id = n.municipality_id and d.notice_id = n.id)`.as('dueOn'),
		])
		.where('m.caseId', 'in', [...caseIds])
		.orderBy('n.receivedAt')
		.execute()
	const byCase = Map.groupBy(rows, ({ caseId }) => caseId ?? '')
	return new Map(
		[...byCase].map(([caseId, [, ...further]]) => [
			caseId,
			further.filter(({ kind }) => kind === 'arrears').map(daysTold),
		]),
	)
}

type Told = Readonly<Record<'dueOn' | 'sentOn' | 'servedOn', PlainDate | null>>

function daysTold({ dueOn, sentOn, servedOn }: Told): FurtherNotice {
	return {
		...(dueOn === null ? {} : { 'rent-due': dueOn }),
		...(sentOn === null ? {} : { 'board-told': sentOn }),
		...(servedOn === null ? {} : { served: servedOn }),
	}
}
