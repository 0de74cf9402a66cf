import { ore } from '../../../foundation/money.ts'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import { delegateRoles } from '../rules/decisions/delegation.ts'

type Db = Act['db']

/** The committee's order of delegation, what has ended too. */
export async function listDelegations(db: Db) {
	const rows = await db
		.selectFrom('named.delegation')
		.select(['id', 'decisionKind', 'role', 'point', 'limitOre', 'validFrom', 'validTo'])
		.orderBy('decisionKind')
		.orderBy('role')
		.orderBy('validFrom', 'desc')
		.execute()
	return rows.map((row) => ({ ...row, limitOre: row.limitOre === null ? null : ore(row.limitOre) }))
}

/** In which roles of case work somebody of this committee could decide that day; none for everyone else. */
export async function listRolesOfDecider(
	db: Db,
	{ staffId, committeeId, on }: { staffId: string; committeeId: string | null; on: PlainDate },
): Promise<string[]> {
	if (committeeId === null) return []
	const rows = await db
		.selectFrom('named.staff as s')
		.innerJoin('named.staffRole as r', (join) =>
			join.onRef('r.municipalityId', '=', 's.municipalityId').onRef('r.staffId', '=', 's.id'),
		)
		.select('r.role')
		.where('s.id', '=', staffId)
		.where('s.committeeId', '=', committeeId)
		.where('r.role', 'in', [...delegateRoles])
		.where((eb) => eb.or([eb('s.endedOn', 'is', null), eb('s.endedOn', '>', on)]))
		.execute()
	return rows.map(({ role }) => role)
}
