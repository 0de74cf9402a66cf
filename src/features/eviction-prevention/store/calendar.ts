import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'

type Db = Act['db']

/** Since when the actor's calendar has had its address; undefined where it has none. */
export async function findOwnFeed(db: Db, staffId: string) {
	return await db
		.selectFrom('named.calendarFeed')
		.select(['openedOn'])
		.where('staffId', '=', staffId)
		.where('endedOn', 'is', null)
		.executeTakeFirst()
}

export async function endOwnFeed(db: Db, staffId: string, endedOn: PlainDate): Promise<void> {
	await db
		.updateTable('named.calendarFeed')
		.set({ endedOn })
		.where('staffId', '=', staffId)
		.where('endedOn', 'is', null)
		.execute()
}

export async function insertFeed(
	db: Db,
	feed: {
		municipalityId: number
		staffId: string
		addressDigest: Buffer
		language: string
		openedOn: PlainDate
	},
): Promise<void> {
	await db.insertInto('named.calendarFeed').values(feed).execute()
}
