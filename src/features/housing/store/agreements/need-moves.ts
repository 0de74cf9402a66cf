import { type Insertable, sql } from 'kysely'
import type { DB } from '../../../../../database/types.ts'
import type { Act } from '../../../../platform/transaction.ts'

type Db = Act['db']

/** The need stands in the other unit's list, and where it came from is kept. */
export async function moveNeedRow(db: Db, move: Insertable<DB['named.needMove']>): Promise<void> {
	await db.insertInto('named.needMove').values(move).execute()
	await db
		.updateTable('named.housingNeed')
		.set({ unitId: move.toUnitId, recordedAt: sql`clock_timestamp()` })
		.where('id', '=', move.needId)
		.execute()
}

/** Between which units a need has gone, the latest first. */
export async function listNeedMoves(db: Db, needId: string) {
	return await db
		.selectFrom('named.needMove as m')
		.leftJoin('named.unit as f', (join) =>
			join.onRef('f.municipalityId', '=', 'm.municipalityId').onRef('f.id', '=', 'm.fromUnitId'),
		)
		.innerJoin('named.unit as t', (join) =>
			join.onRef('t.municipalityId', '=', 'm.municipalityId').onRef('t.id', '=', 'm.toUnitId'),
		)
		.innerJoin('named.staff as s', (join) =>
			join.onRef('s.municipalityId', '=', 'm.municipalityId').onRef('s.id', '=', 'm.recordedBy'),
		)
		.select(['m.id', 'm.onDay', 'm.reason', 'f.name as fromUnit', 't.name as toUnit', 's.name as by'])
		.where('m.needId', '=', needId)
		.orderBy('m.onDay', 'desc')
		.orderBy('m.id', 'desc')
		.execute()
}
