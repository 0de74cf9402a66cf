import type { Insertable } from 'kysely'
import type { DB } from '../../../../database/types.ts'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'

type Db = Act['db']

export async function insertTurnedAway(db: Db, row: Insertable<DB['named.turnedAway']>): Promise<string> {
	const { id } = await db.insertInto('named.turnedAway').values(row).returning('id').executeTakeFirstOrThrow()
	return id
}

/** False when it is not there to be taken back. */
export async function takeBack(db: Db, turnedAwayId: string): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('named.turnedAway')
		.set({ takenBack: true })
		.where('id', '=', turnedAwayId)
		.executeTakeFirst()
	return numUpdatedRows > 0n
}

/** Who was turned away that night, the latest last; a name only where the speaker may know it. */
export async function listTurnedAway(db: Db, propertyId: string, night: PlainDate) {
	return await db
		.selectFrom('named.turnedAway as t')
		.leftJoin('named.personParticulars as q', (on) =>
			on.onRef('q.municipalityId', '=', 't.municipalityId').onRef('q.id', '=', 't.personId'),
		)
		.select([
			...(['t.id', 't.at', 't.reason', 't.barredByDecision', 't.ownNeed', 't.children', 't.people'] as const),
			...(['t.instead', 't.personId', 'q.givenName', 'q.familyName'] as const),
		])
		.where('t.propertyId', '=', propertyId)
		.where('t.night', '=', night)
		.where('t.takenBack', '=', false)
		.orderBy('t.at')
		.orderBy('t.id')
		.execute()
}
