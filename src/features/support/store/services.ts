import { type Insertable, sql } from 'kysely'
import type { DB } from '../../../../database/types.ts'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'

type Db = Act['db']

/** What the committee offers, what has ended too. */
export async function listServices(db: Db) {
	return await db
		.selectFrom('named.supportService')
		.select(['id', 'name', 'kind', 'assessed', 'documentation', 'decisionReference', 'validFrom', 'validTo'])
		.orderBy('name')
		.orderBy('validFrom', 'desc')
		.execute()
}

export async function findService(db: Db, serviceId: string) {
	return (await listServices(db)).find(({ id }) => id === serviceId)
}

export async function insertService(
	db: Db,
	given: Omit<Insertable<DB['named.supportService']>, 'id'>,
): Promise<string> {
	const { id } = await db
		.insertInto('named.supportService')
		.values(given)
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

export async function endServiceOn(db: Db, serviceId: string, validTo: PlainDate): Promise<void> {
	await db.updateTable('named.supportService').set({ validTo }).where('id', '=', serviceId).execute()
}

export async function insertServiceContact(
	db: Db,
	given: Omit<Insertable<DB['named.serviceContact']>, 'id'>,
): Promise<string> {
	const { id } = await db
		.insertInto('named.serviceContact')
		.values(given)
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

/** How many people each service met from a day on, and on how many occasions. */
export async function countContacts(db: Db, from: PlainDate) {
	return await db
		.selectFrom('named.serviceContact')
		.select('serviceId')
		.select(sql<number>`sum(people)::int`.as('people'))
		.select(sql<number>`count(*)::int`.as('times'))
		.where('onDay', '>=', from)
		.groupBy('serviceId')
		.execute()
}
