import { sql } from 'kysely'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'

type Db = Act['db']

export type LiveDefinition = {
	readonly position: number
	readonly definition: string
	readonly since: PlainDate
}

export async function listLiveDefinitions(db: Db): Promise<LiveDefinition[]> {
	return await db
		.selectFrom('named.liveDefinition')
		.select(['position', 'definition', 'since'])
		.orderBy('position')
		.execute()
}

/** Null for the definition leaves the place empty. */
export async function putLiveDefinition(
	db: Db,
	municipalityId: number,
	{ position, definition, since }: { position: number; definition: string | null; since: PlainDate },
): Promise<void> {
	if (definition === null) {
		await db.deleteFrom('named.liveDefinition').where('position', '=', position).execute()
		return
	}
	await db
		.insertInto('named.liveDefinition')
		.values({ municipalityId, position, definition, since })
		.onConflict((conflict) =>
			conflict.columns(['municipalityId', 'position']).doUpdateSet({ definition, since }),
		)
		.execute()
}

/** Which definitions are live since when, in their order, and where the municipality lies. */
export async function readCountedBy(db: Db) {
	const found = await db
		.selectFrom('named.municipality as m')
		.select(['m.code', 'm.country'])
		.select(
			sql<{ definition: string; since: PlainDate }[]>`
				coalesce((select jsonb_agg(jsonb_build_object('definition', l.definition, 'since', l.since) order by l.position)
					from named.live_definition l), '[]')`.as('live'),
		)
		.where('m.municipalityId', '=', sql<number>`(select context.municipality())`)
		.executeTakeFirstOrThrow()
	return { ...found, chosen: found.live.map(({ definition }) => definition) }
}
