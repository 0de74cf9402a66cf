import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'

/** Those who may have a case: officers, unit managers and coordinators of the municipality. */
export async function listColleagues(db: Act['db']) {
	return await db
		.selectFrom('named.staff as s')
		.innerJoin('named.staffRole as r', (join) =>
			join.onRef('r.municipalityId', '=', 's.municipalityId').onRef('r.staffId', '=', 's.id'),
		)
		.select(['s.id', 's.name', 's.title', 's.email'])
		.where('r.role', 'in', ['officer', 'unit-manager', 'coordinator'])
		.where('s.endedOn', 'is', null)
		.distinct()
		.orderBy('s.name')
		.execute()
}

/** Those who no longer work here. */
export async function listLeavers(db: Act['db'], today: PlainDate): Promise<string[]> {
	const rows = await db.selectFrom('named.staff').select('id').where('endedOn', '<=', today).execute()
	return rows.map(({ id }) => id)
}
