import { sql } from 'kysely'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import { theirsToKnow } from './board.ts'
import { type Days, rangeOf } from './stock.ts'

type Db = Act['db']

export async function insertUse(
	db: Db,
	row: {
		municipalityId: number
		committeeId: string
		propertyId: string
		bedId: string
		use: 'void' | 'renovation' | 'held'
		reason: string
		costOre: number | null
	},
	days: Days,
): Promise<string> {
	const { id } = await db
		.insertInto('named.bedUse')
		.values({ ...row, during: rangeOf(days) })
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

/** What is not a stay, held until the transaction ends. */
export async function findUse(db: Db, useId: string) {
	return await db
		.selectFrom('named.bedUse')
		.select(['id', 'bedId'])
		.select(sql<PlainDate>`starts_on`.as('startsOn'))
		.where('id', '=', useId)
		.where('stayId', 'is', null)
		.forUpdate()
		.executeTakeFirst()
}

/** Whether it is the use of a bed at all, a stay too. */
export async function isUse(db: Db, useId: string): Promise<boolean> {
	return (
		(await db.selectFrom('named.bedUse').select('id').where('id', '=', useId).executeTakeFirst()) !==
		undefined
	)
}

export async function setUseDays(db: Db, useId: string, days: Days): Promise<void> {
	await db
		.updateTable('named.bedUse')
		.set({ during: rangeOf(days) })
		.where('id', '=', useId)
		.execute()
}

export async function deleteUse(db: Db, useId: string): Promise<void> {
	await db.deleteFrom('named.bedUse').where('id', '=', useId).execute()
}

/** The uses of one bed that are not over, with the stay where it is the speaker's to know. */
export async function listUsesOf(db: Db, bedId: string, since: PlainDate) {
	return await db
		.selectFrom('named.bedUse as u')
		.leftJoin('named.stay as s', (join) => join.onRef('s.id', '=', 'u.stayId').on(theirsToKnow))
		.leftJoin('named.personParticulars as n', 'n.id', 's.personId')
		.select(['u.id', 'u.use', 'u.reason', 'u.costOre', 's.id as stayId', 's.state', 's.personId'])
		.select(['n.givenName', 'n.familyName', 'n.called', 'n.code'])
		.select(sql<PlainDate>`u.starts_on`.as('startsOn'))
		.select(sql<PlainDate | null>`nullif(u.ends_on, 'infinity')`.as('endsOn'))
		.where('u.bedId', '=', bedId)
		.where('u.endsOn', '>', since)
		.orderBy('u.startsOn')
		.execute()
}
