import { sql } from 'kysely'
import type { Act } from '../../../platform/transaction.ts'

type Db = Act['db']

/** The units that one works in, with those below them. */
export async function listOwnUnits(db: Db) {
	return await db
		.selectFrom('named.unit')
		.select(['id', 'name'])
		.where(sql<boolean>`id in (select context.units())`)
		.orderBy('name')
		.execute()
}

export async function listUnitsOf(db: Db, committeeId: string) {
	return await db
		.selectFrom('named.unit')
		.select(['id', 'name'])
		.where('committeeId', '=', committeeId)
		.orderBy('name')
		.execute()
}

/** Those in the committee who can have matters and take part in conferences. */
export async function listColleagues(db: Db, committeeId: string) {
	return await db
		.selectFrom('named.staff as s')
		.innerJoin('named.staffRole as r', (join) =>
			join.onRef('r.municipalityId', '=', 's.municipalityId').onRef('r.staffId', '=', 's.id'),
		)
		.select(['s.id', 's.name', 's.title'])
		.where('s.committeeId', '=', committeeId)
		.where('r.role', 'in', ['officer', 'unit-manager', 'coordinator'])
		.where('s.endedOn', 'is', null)
		.distinct()
		.orderBy('s.name')
		.execute()
}
