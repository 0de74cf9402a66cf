import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { Part } from '../rules/period.ts'

type Db = Act['db']

export type Release = {
	readonly indicatorId: string
	readonly year: number
	readonly part: Part
	readonly reason: string
	readonly decidedBy: string
	readonly decidedOn: PlainDate
}

export async function insertRelease(db: Db, municipalityId: number, given: Release): Promise<void> {
	await db
		.insertInto('counted.releaseDecision')
		.values({ municipalityId, ...given })
		.execute()
}

/** Decided by whom, by name. */
export async function listReleases(db: Db): Promise<Release[]> {
	const rows = await db
		.selectFrom('counted.releaseDecision as r')
		.leftJoin('named.staff as s', (join) =>
			join.onRef('s.municipalityId', '=', 'r.municipalityId').onRef('s.id', '=', 'r.decidedBy'),
		)
		.select(['r.indicatorId', 'r.year', 'r.part', 'r.reason', 'r.decidedOn', 's.name as decidedBy'])
		.orderBy('r.decidedOn')
		.execute()
	return rows.map((row) => ({ ...row, decidedBy: row.decidedBy ?? '' }))
}
