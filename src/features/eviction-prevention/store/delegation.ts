import type { Insertable } from 'kysely'
import type { DB } from '../../../../database/types.ts'
import type { Ore } from '../../../foundation/money.ts'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'

type Db = Act['db']

export async function insertDelegation(
	db: Db,
	municipalityId: number,
	given: Omit<Insertable<DB['named.delegation']>, 'municipalityId' | 'id' | 'limitOre'> & {
		limitOre: Ore | null
	},
): Promise<string> {
	const { id } = await db
		.insertInto('named.delegation')
		.values({ municipalityId, ...given })
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

/** Gives how many ended. */
export async function endDelegationRow(db: Db, id: string, validTo: PlainDate): Promise<bigint> {
	const { numUpdatedRows } = await db
		.updateTable('named.delegation')
		.set({ validTo })
		.where('id', '=', id)
		.executeTakeFirst()
	return numUpdatedRows
}
