import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'

type Db = Act['db']

export async function insertAbsence(
	db: Db,
	municipalityId: number,
	given: {
		staffId: string
		fromOn: PlainDate
		untilOn: PlainDate
		substituteId: string | null
		recordedBy: string
	},
): Promise<void> {
	await db
		.insertInto('named.absence')
		.values({ municipalityId, ...given })
		.execute()
}

/** Who is off on the day or later, the nearest first. */
export async function listAbsences(db: Db, from: PlainDate) {
	return await db
		.selectFrom('named.absence')
		.select(['id', 'staffId', 'fromOn', 'untilOn', 'substituteId'])
		.where('untilOn', '>=', from)
		.orderBy('fromOn')
		.orderBy('id')
		.execute()
}

export async function deleteAbsence(db: Db, id: string): Promise<boolean> {
	const row = await db.deleteFrom('named.absence').where('id', '=', id).returning('id').executeTakeFirst()
	return row !== undefined
}
