import { sql } from 'kysely'
import type { Instant, PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { CheckOfFigure, FrozenSource } from '../rules/known/check.ts'

type Db = Act['db']

export async function insertSources(
	db: Db,
	municipalityId: number,
	followUpId: string,
	sources: readonly Omit<FrozenSource, 'knownAt' | 'followUpId'>[],
): Promise<void> {
	if (sources.length === 0) return
	const rows = sources.map(({ unitIds, ...one }) => ({
		...{ municipalityId, followUpId, ...one },
		unitIds: unitIds === null ? null : [...unitIds],
	}))
	await db.insertInto('counted.frozenSource').values(rows).execute()
}

const columns = [
	...([
		'followUpId',
		'indicatorId',
		'until',
		'value',
		'definitionId',
		'definitionVersion',
		'unitIds',
	] as const),
	...(['countedFrom', 'rows', 'digest', 'today', 'knownAt'] as const),
] as const

/** What the figures of some rounds were counted from; of every round when none is named. */
export async function listSources(db: Db, followUpId: string | null): Promise<FrozenSource[]> {
	let asked = db.selectFrom('counted.frozenSource').select(columns)
	if (followUpId !== null) asked = asked.where('followUpId', '=', followUpId)
	return await asked.orderBy('followUpId').orderBy('until').execute()
}

type CheckRow = Omit<CheckOfFigure, 'reason' | 'frozen'> & { readonly followUpId: string }

export async function putChecks(
	db: Db,
	municipalityId: number,
	checks: readonly CheckRow[],
	checkedAt: Instant,
): Promise<void> {
	if (checks.length === 0) return
	await db
		.insertInto('counted.frozenCheck')
		.values(checks.map((one) => ({ municipalityId, checkedAt, ...one })))
		.onConflict((conflict) =>
			conflict.columns(['municipalityId', 'followUpId', 'indicatorId', 'until']).doUpdateSet((eb) => ({
				state: eb.ref('excluded.state'),
				value: eb.ref('excluded.value'),
				rows: eb.ref('excluded.rows'),
				because: eb.ref('excluded.because'),
				destroyedOn: eb.ref('excluded.destroyedOn'),
				nowValue: eb.ref('excluded.nowValue'),
				checkedAt: eb.ref('excluded.checkedAt'),
			})),
		)
		.execute()
}

export type ShownCheck = Omit<CheckOfFigure, 'frozen'> & {
	readonly frozen: number
	readonly frozenRows: number | null
	readonly digest: string | null
	readonly definition: { readonly id: string; readonly version: number }
	readonly knownAt: Instant
	readonly checkedAt: Instant | null
}

/** Each frozen figure that was counted, what it was counted from, and the latest try to count it again. */
export async function listChecks(db: Db, followUpId: string): Promise<ShownCheck[]> {
	const { rows } = await sql<ShownCheck>`
		select s.indicator_id, s.until, s.value as frozen, s.rows as frozen_rows, s.digest, s.known_at,
			jsonb_build_object('id', s.definition_id, 'version', s.definition_version) as definition,
			c.state, c.value, c.rows, c.because, c.destroyed_on, c.now_value, c.checked_at, r.reason
		from counted.frozen_source s
		left join counted.frozen_check c using (municipality_id, follow_up_id, indicator_id, until)
		left join counted.revision_reason r using (municipality_id, follow_up_id, indicator_id, until)
		where s.follow_up_id = ${followUpId}
		order by s.indicator_id, s.until`.execute(db)
	return rows
}

export async function putReason(
	db: Db,
	municipalityId: number,
	told: {
		readonly followUpId: string
		readonly indicatorId: string
		readonly until: PlainDate
		readonly reason: string
		readonly writtenBy: string
		readonly writtenOn: PlainDate
	},
): Promise<void> {
	const { reason, writtenBy, writtenOn } = told
	await db
		.insertInto('counted.revisionReason')
		.values({ municipalityId, ...told })
		.onConflict((conflict) =>
			conflict.constraint('one_reason_a_figure').doUpdateSet({ reason, writtenBy, writtenOn }),
		)
		.execute()
}

/** Why frozen figures of some rounds are others now, the latest words last. */
export async function listReasons(db: Db, followUpIds: readonly string[]) {
	if (followUpIds.length === 0) return []
	return await db
		.selectFrom('counted.revisionReason')
		.select(['followUpId', 'indicatorId', 'until', 'reason'])
		.where('followUpId', 'in', followUpIds)
		.orderBy('writtenOn')
		.orderBy('recordedAt')
		.execute()
}
