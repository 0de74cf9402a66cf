import { sql } from 'kysely'
import type { Instant, PlainDate } from '../../../foundation/plain-date.ts'
import type { Actor } from '../../../platform/actor.ts'
import type { Act } from '../../../platform/transaction.ts'

type Db = Act['db']

type ReaderRow = {
	readonly at: Instant
	readonly staffId: string | null
	readonly staffName: string | null
	readonly nameHeldBack: boolean
	readonly roles: readonly string[]
	readonly units: readonly string[]
	readonly organisations: readonly string[]
	readonly name: string
	readonly kind: string
	readonly purpose: string
}

/** Who has read or written about one person; told to records officers for the person's extract, and to nobody else. */
export async function listReaders(db: Db, personId: string): Promise<ReaderRow[]> {
	const { rows } = await sql<ReaderRow>`
		select at, staff_id, staff_name, name_held_back, roles, units, organisations, name, kind, purpose
		from audit.readers_of(${personId}) order by at desc
	`.execute(db)
	return rows
}

/** Whether there is such a person in the committee, and what they are called; for records officers. */
export async function findNameOf(db: Db, personId: string) {
	const { rows } = await sql<Record<'givenName' | 'familyName' | 'called' | 'code', string | null>>`
		select d.row ->> 'given_name' as given_name, d.row ->> 'family_name' as family_name, d.row ->> 'called' as called,
			d.row ->> 'code' as code
		from context.kept_rows('person_particulars', 'id', array[${personId}]::uuid[], false) d (row)
	`.execute(db)
	return rows[0] ?? null
}

export async function insertWatched(
	db: Db,
	{ municipalityId, controllerId, actorId }: Actor,
	watched: { personId: string; reason: string; addedOn: PlainDate },
): Promise<string> {
	const { id } = await db
		.insertInto('named.watchedPerson')
		.values({ municipalityId, committeeId: controllerId ?? '', addedBy: actorId, ...watched })
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

export async function listWatched(db: Db) {
	return await db
		.selectFrom('named.watchedPerson')
		.select(['id', 'personId', 'reason', 'addedOn'])
		.where('endedOn', 'is', null)
		.orderBy('addedOn')
		.execute()
}

export async function endWatched(db: Db, watchedId: string, endedOn: PlainDate): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('named.watchedPerson')
		.set({ endedOn })
		.where('id', '=', watchedId)
		.where('endedOn', 'is', null)
		.executeTakeFirst()
	return numUpdatedRows > 0n
}

/** Staff whose names are never given, and all others who could be among them. */
export async function listNamesHeldBack(db: Db) {
	return await db
		.selectFrom('named.staff as s')
		.leftJoin('named.nameHeldBack as h', (join) =>
			join.onRef('h.municipalityId', '=', 's.municipalityId').onRef('h.staffId', '=', 's.id'),
		)
		.select(['s.id', 's.name', 'h.heldOn'])
		.where('s.committeeId', 'is not', null)
		.where('s.endedOn', 'is', null)
		.orderBy('s.name')
		.execute()
}

export async function holdNameBack(
	db: Db,
	{ municipalityId, controllerId, actorId }: Actor,
	staffId: string,
	heldOn: PlainDate,
): Promise<void> {
	await db
		.insertInto('named.nameHeldBack')
		.values({ municipalityId, committeeId: controllerId ?? '', heldBy: actorId, staffId, heldOn })
		.onConflict((conflict) => conflict.columns(['municipalityId', 'staffId']).doNothing())
		.execute()
}

export async function giveNameAgain(db: Db, staffId: string): Promise<void> {
	await db.deleteFrom('named.nameHeldBack').where('staffId', '=', staffId).execute()
}
