import { type Insertable, sql } from 'kysely'
import type { DB } from '../../../../database/types.ts'
import type { Act } from '../../../platform/transaction.ts'

type Db = Act['db']
type New<Table extends keyof DB> = Omit<Insertable<DB[Table]>, 'id' | 'recordedAt'>

export async function insertContacts(db: Db, contacts: readonly New<'named.contact'>[]): Promise<string[]> {
	const rows = await db
		.insertInto('named.contact')
		.values([...contacts])
		.returning('id')
		.execute()
	return rows.map(({ id }) => id)
}

export async function findContact(db: Db, contactId: string) {
	return await db
		.selectFrom('named.contact')
		.select(['id', 'personId', 'onDay', 'kind', 'recordedBy', 'recordedAt'])
		.where('id', '=', contactId)
		.executeTakeFirst()
}
export type ContactRow = NonNullable<Awaited<ReturnType<typeof findContact>>>

/** Of each of the people the contact that was written with this one: the same day, kind and author, nearest in time. */
export async function listContactsWith(db: Db, contact: ContactRow, personIds: readonly string[]) {
	const apart = sql`abs(extract(epoch from recorded_at - ${contact.recordedAt}::timestamptz))`
	return await db
		.selectFrom('named.contact')
		.select(['id', 'personId'])
		.distinctOn('personId')
		.where('personId', '=', sql<string>`any(${[...personIds]}::uuid[])`)
		.where('onDay', '=', contact.onDay)
		.where('kind', '=', contact.kind)
		.where('recordedBy', '=', contact.recordedBy)
		.orderBy('personId')
		.orderBy(apart)
		.execute()
}

export async function deleteContact(db: Db, contactId: string): Promise<void> {
	await db.deleteFrom('named.contact').where('id', '=', contactId).execute()
}
