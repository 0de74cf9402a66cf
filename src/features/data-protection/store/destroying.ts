import { sql } from 'kysely'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Destroyed } from '../../../platform/destroyed-list.ts'
import type { Act } from '../../../platform/transaction.ts'

type Db = Act['db']

/** How many rows of each table are gone, and which ids, for the log. */
export type Gone = { readonly removed: Readonly<Record<string, number>>; readonly gone: readonly string[] }

const nothing: Gone = { removed: {}, gone: [] }

/** Files of an approved run; the database asks itself whether it is. */
export async function destroyFiles(
	db: Db,
	runId: string,
	{ fileIds, today }: { fileIds: readonly string[]; today: PlainDate },
): Promise<Gone> {
	const { rows } = await sql<Gone>`
		select removed, gone from retention.destroy(${runId}::uuid, ${fileIds}::uuid[], ${today}::date)`.execute(
		db,
	)
	return rows[0] ?? nothing
}

/** A restored copy of people whom the list of the destroyed tells, and how many cases and households stay because others have them. */
export async function destroyAgain(
	db: Db,
	people: readonly string[],
	digests: readonly string[],
): Promise<Gone & { readonly shared: number }> {
	const bytes = digests.map((digest) => Buffer.from(digest, 'hex'))
	const { rows } = await sql<Gone & { shared: number }>`
		select removed, gone, shared::int from retention.destroy_again(${people}::uuid[], ${bytes}::bytea[])`.execute(
		db,
	)
	return rows[0] ?? { ...nothing, shared: 0 }
}

/** What has a time of its own: `before` is the last day that goes, by the key of its rule. */
export async function destroyByTime(db: Db, before: Readonly<Record<string, PlainDate>>): Promise<Gone> {
	const { rows } = await sql<Gone>`
		select removed, gone from retention.destroy_by_time(${JSON.stringify(before)}::jsonb)`.execute(db)
	return rows[0] ?? nothing
}

export async function listEverybody(db: Db): Promise<string[]> {
	const { rows } = await sql<{ id: string }>`select everybody as id from retention.everybody()`.execute(db)
	return rows.map(({ id }) => id)
}

/** By which a restored copy is known; what is listed already stays as it was told first. */
export async function noteDestroyed(db: Db, entries: readonly Destroyed[]): Promise<void> {
	if (entries.length === 0) return
	await db
		.insertInto('named.destruction')
		.values(
			entries.map(({ municipalityId, digest, keyId, retentionClass, rule, destroyedOn }) => ({
				...{ municipalityId, digest: Buffer.from(digest, 'hex'), keyId, retentionClass, rule },
				destroyedOn: destroyedOn as PlainDate,
			})),
		)
		.onConflict((conflict) => conflict.columns(['municipalityId', 'digest']).doNothing())
		.execute()
}

/** What stands here and not yet in the list outside the database. */
export async function listUnlisted(db: Db): Promise<(Destroyed & { id: string })[]> {
	const rows = await db
		.selectFrom('named.destruction')
		.select(['municipalityId', 'id', 'digest', 'keyId', 'retentionClass', 'rule', 'destroyedOn'])
		.where('listedAt', 'is', null)
		.orderBy('id')
		.execute()
	return rows.map((row) => ({ ...row, digest: row.digest.toString('hex') }))
}

export async function markListed(db: Db, ids: readonly string[], now: Act['now']): Promise<void> {
	await db.updateTable('named.destruction').set({ listedAt: now }).where('id', 'in', ids).execute()
}

export async function leaveForTheLog(db: Db, municipalityId: number, ids: readonly string[]): Promise<void> {
	if (ids.length === 0) return
	await db
		.insertInto('named.destructionLeft')
		.values({ municipalityId, ids: [...ids] })
		.execute()
}

export async function listLeft(db: Db): Promise<{ id: string; ids: string[] }[]> {
	return await db.selectFrom('named.destructionLeft').select(['id', 'ids']).orderBy('id').execute()
}

export async function forgetLeft(db: Db, id: string): Promise<void> {
	await db.deleteFrom('named.destructionLeft').where('id', '=', id).execute()
}

const sources = ['cases', 'homelessness', 'housing', 'support']

/** Figures up to the day are not counted again: what they stood on is gone. Told once, however often it is said. */
export async function tellDestroyedSources(
	db: Db,
	municipalityId: number,
	{ until, today }: { until: PlainDate; today: PlainDate },
): Promise<void> {
	await sql`
		insert into counted.destroyed_source (municipality_id, source, until, destroyed_on)
		select ${municipalityId}::int, s.source, ${until}::date, ${today}::date from unnest(${sources}::text[]) s (source)
		where not exists (select from counted.destroyed_source d
			where d.municipality_id = ${municipalityId} and d.source = s.source and d.until >= ${until}::date)`.execute(
		db,
	)
}
