import { sql } from 'kysely'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Actor } from '../../../platform/actor.ts'
import type { Act } from '../../../platform/transaction.ts'

type Db = Act['db']

/** Somebody of the staff as they are placed today, for a job that acts for them; null when they have left. */
export async function findActor(
	db: Db,
	staffId: string,
	today: PlainDate,
): Promise<Omit<Actor, 'municipalityId' | 'actorId'> | null> {
	const found = await db
		.selectFrom('named.staff as s')
		.select((eb) => [
			's.committeeId as controllerId',
			sql<string[]>`array(${eb
				.selectFrom('named.staffRole as r')
				.select('r.role')
				.whereRef('r.municipalityId', '=', 's.municipalityId')
				.whereRef('r.staffId', '=', 's.id')
				.orderBy('r.role')})`.as('roles'),
			sql<string[]>`array(${eb
				.selectFrom('named.assignment as a')
				.select('a.unitId')
				.whereRef('a.municipalityId', '=', 's.municipalityId')
				.whereRef('a.staffId', '=', 's.id')
				.orderBy('a.unitId')})`.as('unitIds'),
			sql<string[]>`array(${eb
				.selectFrom('named.representation as p')
				.select('p.organisationId')
				.whereRef('p.municipalityId', '=', 's.municipalityId')
				.whereRef('p.staffId', '=', 's.id')
				.orderBy('p.organisationId')})`.as('organisationIds'),
		])
		.where('s.id', '=', staffId)
		.where((eb) => eb.or([eb('s.endedOn', 'is', null), eb('s.endedOn', '>', today)]))
		.executeTakeFirst()
	return found ?? null
}
