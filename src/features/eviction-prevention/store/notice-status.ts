import { sql } from 'kysely'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { FurtherNotice } from '../rules/further-notices.ts'
import { anyOf } from './any-of.ts'

/** The notices of the cases in the order in which they came, with what their landlords say now and since when. */
export async function listToldByLandlords(db: Act['db'], caseIds: readonly string[]) {
	if (caseIds.length === 0) return []
	return await db
		.selectFrom('named.noticeMatch as m')
		.innerJoin('named.notice as n', (join) =>
			join.onRef('n.municipalityId', '=', 'm.municipalityId').onRef('n.id', '=', 'm.id'),
		)
		.select([
			...(['m.caseId', 'n.kind', 'n.status', 'n.receivedOn', 'n.sentOn', 'n.servedOn'] as const),
			sql<PlainDate | null>`(
				select min(d.due_on) from named.notice_due_month d
				where d.municipality_id = n.municipality_id and d.notice_id = n.id)`.as('dueOn'),
			sql<PlainDate | null>`(
				select max(k.changed_on) from named.notice_change k
				where k.municipality_id = n.municipality_id and k.notice_id = n.id and k.field = 'status')`.as(
				'changedOn',
			),
		])
		.where('m.caseId', '=', anyOf(caseIds))
		.orderBy('n.receivedAt')
		.orderBy('n.id')
		.execute()
}
export type ToldByLandlord = Awaited<ReturnType<typeof listToldByLandlords>>[number]

/** By case, the days of the notices about late rent that came after its first. */
export function furtherNotices(
	told: readonly ToldByLandlord[],
): ReadonlyMap<string | null, readonly FurtherNotice[]> {
	const byCase = Map.groupBy(told, ({ caseId }) => caseId)
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
