import { sql } from 'kysely'
import type { Instant, PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'

type Db = Act['db']
type Place = { municipalityId: number; organisationId: string }

/** Who speaks for a landlord, as far as the one who asks may see them. */
export async function listRepresentatives(db: Db, organisationId: string) {
	return await db
		.selectFrom('named.representation as r')
		.innerJoin('named.staff as s', (join) =>
			join.onRef('s.municipalityId', '=', 'r.municipalityId').onRef('s.id', '=', 'r.staffId'),
		)
		.select(['s.id as staffId', 's.name', 's.email', 'r.administers', 'r.onlyAsSubstitute'])
		.where('r.organisationId', '=', organisationId)
		.orderBy('s.name')
		.execute()
}

export async function findRepresentative(db: Db, organisationId: string, staffId: string) {
	return await db
		.selectFrom('named.representation')
		.select(['staffId', 'administers', 'onlyAsSubstitute'])
		.where('organisationId', '=', organisationId)
		.where('staffId', '=', staffId)
		.executeTakeFirst()
}

/** Whoever keeps a landlord's people does it one at a time, so that two never end each other at once. */
export async function lockRepresentatives(db: Db, place: Place): Promise<void> {
	const lock = `representatives ${place.organisationId}`
	await sql`select pg_advisory_xact_lock(${place.municipalityId}, hashtext(${lock}))`.execute(db)
}

export async function countOtherAdministrators(
	db: Db,
	organisationId: string,
	staffId: string,
): Promise<number> {
	const { count } = await db
		.selectFrom('named.representation')
		.select((eb) => eb.fn.countAll<number>().as('count'))
		.where('organisationId', '=', organisationId)
		.where('staffId', '<>', staffId)
		.where('administers', '=', true)
		.executeTakeFirstOrThrow()
	return Number(count)
}

export async function makeAdministrator(
	db: Db,
	organisationId: string,
	staffId: string,
	is: boolean,
): Promise<void> {
	await db
		.updateTable('named.representation')
		.set(is ? { administers: true, onlyAsSubstitute: false } : { administers: false })
		.where('organisationId', '=', organisationId)
		.where('staffId', '=', staffId)
		.execute()
}

/** False when nobody was there to end, or row security keeps them. */
export async function endRepresentation(db: Db, organisationId: string, staffId: string): Promise<boolean> {
	const { numDeletedRows } = await db
		.deleteFrom('named.representation')
		.where('organisationId', '=', organisationId)
		.where('staffId', '=', staffId)
		.executeTakeFirst()
	return numDeletedRows > 0n
}

/** Ends the account and its sessions when nobody is left to speak for; true when it did. */
export async function endAccountOf({ db, today }: Act, staffId: string): Promise<boolean> {
	const { rows } = await sql<{ ended: boolean }>`
		select house.end_representative(${staffId}, ${today}) as ended`.execute(db)
	return rows[0]?.ended ?? false
}

export async function insertSubstitution(
	{ db, actor, now }: Act,
	given: {
		organisationId: string
		absentId: string
		substituteId: string
		fromOn: PlainDate
		throughOn: PlainDate
	},
): Promise<string> {
	const { municipalityId, actorId: namedBy } = actor
	const { id } = await db
		.insertInto('named.substitution')
		.values({ municipalityId, namedBy, namedAt: now, ...given })
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

/** Those that are not over, the first coming first. */
export async function listSubstitutions(db: Db, organisationId: string, today: PlainDate) {
	return await db
		.selectFrom('named.substitution')
		.select(['id as substitutionId', 'absentId', 'substituteId', 'fromOn', 'throughOn'])
		.where('organisationId', '=', organisationId)
		.where('endedAt', 'is', null)
		.where('throughOn', '>=', today)
		.orderBy('fromOn')
		.orderBy('id')
		.execute()
}

export async function endSubstitutionRow(db: Db, substitutionId: string, now: Instant): Promise<boolean> {
	const ended = await db
		.updateTable('named.substitution')
		.set({ endedAt: now })
		.where('id', '=', substitutionId)
		.where('endedAt', 'is', null)
		.returning('id')
		.executeTakeFirst()
	return ended !== undefined
}

/** Who answers for a landlord on a day: those who speak for it and, for whoever is away, who stands in and how long. */
export async function listAnsweringFor(db: Db, organisationId: string, today: PlainDate) {
	const people = await listRepresentatives(db, organisationId)
	const names = new Map(people.map(({ staffId, name }) => [staffId, name]))
	const away = new Map(
		(await listSubstitutions(db, organisationId, today))
			.filter(({ fromOn }) => fromOn <= today)
			.map((one) => [one.absentId, one] as const),
	)
	return people
		.filter(({ onlyAsSubstitute }) => !onlyAsSubstitute)
		.map(({ staffId, name }) => {
			const standsIn = away.get(staffId)
			if (standsIn === undefined) return { name, substitute: null, throughOn: null }
			return { name, substitute: names.get(standsIn.substituteId) ?? null, throughOn: standsIn.throughOn }
		})
}
