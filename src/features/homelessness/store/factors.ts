import { type Insertable, sql } from 'kysely'
import type { DB } from '../../../../database/types.ts'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'

type Db = Act['db']

export async function insertFactor(
	db: Db,
	factor: Omit<Insertable<DB['named.personFactor']>, 'id' | 'recordedAt' | 'untilDay'>,
): Promise<string> {
	const row = await db
		.insertInto('named.personFactor')
		.values(factor)
		.returning('id')
		.executeTakeFirstOrThrow()
	return row.id
}

/** Whether the person has the factor on some day from the given one on, on any of their records. */
export async function hasFactor(
	db: Db,
	personId: string,
	code: string,
	fromDay: PlainDate,
): Promise<boolean> {
	const row = await db
		.selectFrom('named.personFactor')
		.select('id')
		.where('personId', 'in', sql<string>`(select house.records_of(${personId}))`)
		.where('code', '=', code)
		.where((eb) => eb.or([eb('untilDay', 'is', null), eb('untilDay', '>', fromDay)]))
		.executeTakeFirst()
	return row !== undefined
}

export async function findFactor(db: Db, factorId: string) {
	return await db
		.selectFrom('named.personFactor')
		.select(['id', 'personId', 'fromDay', 'untilDay'])
		.where('id', '=', factorId)
		.executeTakeFirst()
}

export async function endFactorOn(db: Db, factorId: string, untilDay: PlainDate): Promise<void> {
	await db.updateTable('named.personFactor').set({ untilDay }).where('id', '=', factorId).execute()
}
