import type { Act } from '../../../platform/transaction.ts'

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
