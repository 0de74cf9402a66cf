import type { Insertable } from 'kysely'
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
		.select(['id', 'personId'])
		.where('id', '=', contactId)
		.executeTakeFirst()
}

export async function deleteContact(db: Db, contactId: string): Promise<void> {
	await db.deleteFrom('named.contact').where('id', '=', contactId).execute()
}
