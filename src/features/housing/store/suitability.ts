import { type Insertable, sql } from 'kysely'
import type { DB } from '../../../../database/types.ts'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { Whom } from '../rules/stock/inherited.ts'

type Db = Act['db']

const ids = (of: readonly string[]) => sql<string>`any(${[...of]}::uuid[])`

/** Who may live in a bed, as it, its dwelling or its property says. */
export async function readWhomOf(db: Db, bedId: string): Promise<Whom> {
	return await db
		.selectFrom('named.bed as b')
		.innerJoin('named.dwelling as d', 'd.id', 'b.dwellingId')
		.innerJoin('named.property as p', 'p.id', 'b.propertyId')
		.select((eb) => [
			eb.fn.coalesce('b.letsIn', 'd.letsIn', 'p.letsIn').as('letsIn'),
			eb.fn.coalesce('b.children', 'd.children', 'p.children').as('children'),
			eb.fn.coalesce('b.accessible', 'd.accessible', 'p.accessible').as('accessible'),
			eb.fn.coalesce('b.pets', 'd.pets', 'p.pets').as('pets'),
			eb.fn.coalesce('b.substanceFree', 'd.substanceFree', 'p.substanceFree').as('substanceFree'),
			eb.fn.coalesce('b.fromAge', 'd.fromAge', 'p.fromAge').as('fromAge'),
			eb.fn.coalesce('b.toAge', 'd.toAge', 'p.toAge').as('toAge'),
		])
		.where('b.id', '=', bedId)
		.executeTakeFirstOrThrow()
}

/** Sex and birth date, as far as the speaker may know them. */
export async function listWho(db: Db, personIds: readonly string[]) {
	return await db
		.selectFrom('named.personParticulars')
		.select(['id', 'sex', 'birthDate', 'givenName', 'familyName', 'called', 'code'])
		.where('id', '=', ids(personIds))
		.execute()
}

/** For which of the children the property suits, by what was found last since a day. */
export async function listSuited(
	db: Db,
	{ children, propertyId, since }: { children: readonly string[]; propertyId: string; since: PlainDate },
): Promise<Set<string>> {
	const rows = await db
		.selectFrom('named.childSuitability')
		.select(['personId', 'verdict'])
		.distinctOn('personId')
		.where('personId', '=', ids(children))
		.where('propertyId', '=', propertyId)
		.where('assessedOn', '>=', since)
		.orderBy('personId')
		.orderBy('assessedOn', 'desc')
		.orderBy('id', 'desc')
		.execute()
	return new Set(rows.flatMap(({ personId, verdict }) => (verdict === 'does-not-suit' ? [] : [personId])))
}

export async function insertSuitability(
	db: Db,
	row: Insertable<DB['named.childSuitability']>,
): Promise<string> {
	const { id } = await db
		.insertInto('named.childSuitability')
		.values(row)
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

/** What was found of places for one child or several, the latest first, with who found it. */
export async function listSuitability(db: Db, personIds: readonly string[]) {
	return await db
		.selectFrom('named.childSuitability as c')
		.innerJoin('named.property as p', 'p.id', 'c.propertyId')
		.innerJoin('named.staff as s', 's.id', 'c.assessedBy')
		.select(['c.id', 'c.personId', 'c.assessedOn', 'c.school', 'c.ownBed', 'c.others', 'c.nights'])
		.select(['c.verdict', 'c.reasons', 'p.name as propertyName', 's.name as assessedBy'])
		.where('c.personId', '=', ids(personIds))
		.orderBy('c.assessedOn', 'desc')
		.execute()
}
